package workbench.result;

import java.util.List;
import java.util.Objects;

/**
 * What a command that tries rates has found of one trial.
 *
 * @param trial the id of the trial in a closed loop
 * @param capacityPerSecond messages per second that it moved there
 * @param search what was searched for, and what was found; null where rates were only measured
 * @param rates those that were tried and tell something, the lowest first
 * @param complete whether it came to its end
 * @param givenUp why it did not; empty if it did, while it goes on, and where it was interrupted
 */
public record RateStudy(
        String trial, double capacityPerSecond, Search search, List<Rate> rates, boolean complete, String givenUp) {

    /** A file of another version may leave out what is not needed. */
    public RateStudy {
        rates = rates == null
                ? List.of()
                : rates.stream().filter(Objects::nonNull).toList();
    }

    /**
     * A search for the highest rate that holds a bound.
     *
     * @param repetitions of a rate, at most
     * @param required in so many of them the bound had to hold
     * @param foundPerSecond the highest rate of which that is so; null if there is none
     * @param missedPerSecond the lowest rate above it of which it cannot be so; null if there is none
     */
    public record Search(LatencyBound bound, int repetitions, int required, Long foundPerSecond, Long missedPerSecond) {
        /** A file may say anything. */
        public Search {
            if (bound == null) {
                throw new IllegalArgumentException("a search has a bound");
            }
        }
    }

    /**
     * A rate that was tried.
     *
     * @param trial its id
     * @param repetitions that tell something of it
     * @param reached those in which the rate was reached
     * @param held those in which the bound held too; null where there is no bound
     */
    public record Rate(String trial, long perSecond, int repetitions, int reached, Integer held) {}
}
