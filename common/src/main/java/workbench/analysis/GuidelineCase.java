package workbench.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import workbench.metric.Metric;
import workbench.workload.Guidelines;

/**
 * A guideline where it can be tried: over one transport, with so many ranks and messages of one size.
 *
 * @param left what is to take no longer
 * @param right than these together; one at least
 */
public record GuidelineCase(Law law, TrialSummary left, List<Term> right) {
    /** Why that is to be so. */
    public enum Law {
        /** The others do the same. */
        SAME_TOGETHER,
        /** The other has longer messages. */
        MONOTONY,
        /** The message can be sent in parts. */
        SPLIT
    }

    /**
     * An operation of the right side.
     *
     * @param times so often it is done
     */
    public record Term(TrialSummary trial, long times) {}

    public int ranks() {
        return Guidelines.ranks(left.trial().parameters());
    }

    /** Of the left side's messages. */
    public long bytes() {
        return bytes(left);
    }

    /** Of a trial's messages. */
    public static long bytes(TrialSummary trial) {
        return Guidelines.bytes(trial.trial().parameters());
    }

    Stream<TrialSummary> trials() {
        return Stream.concat(Stream.of(left), right.stream().map(Term::trial));
    }

    /** What is compared: the time that an operation takes on average. */
    Optional<Metric> metric() {
        return left.headline();
    }

    /** The right side's time: round by round the sum of its operations' means. Empty where they have no round in common. */
    Optional<Sample> together(Metric metric) {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        for (Term term : right) {
            Map<Integer, Double> byRound =
                    term.trial().sample(metric).map(Sample::byRound).orElse(new TreeMap<>());
            if (term == right.getFirst()) {
                byRound.forEach((round, time) -> sums.put(round, term.times() * time));
            } else {
                sums.keySet().retainAll(byRound.keySet());
                sums.replaceAll((round, sum) -> sum + term.times() * byRound.get(round));
            }
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(Sample.of(metric.name(), sums));
    }
}
