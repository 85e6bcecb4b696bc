package workbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the highest rate that holds a bound, while it is searched for and afterwards.
 *
 * @param tried all rates that were tried, the lowest first
 */
public record SearchOutcome(Confirmation confirmation, List<TriedRate> tried) {

    /** The highest rate that is confirmed; empty if none is. */
    public Optional<TriedRate> confirmed() {
        return tried.reversed().stream().filter(confirmation::isConfirmed).findFirst();
    }

    /** The lowest rate above it that is out; empty if none is. */
    public Optional<TriedRate> out() {
        long above = confirmed().map(TriedRate::perSecond).orElse(0L);
        return tried.stream()
                .filter(rate -> rate.perSecond() > above && confirmation.isOut(rate))
                .findFirst();
    }

    /** Of the rates that held most often the highest; empty if none ever held. */
    public Optional<TriedRate> best() {
        return tried.stream()
                .filter(rate -> rate.held() > 0)
                .max(Comparator.comparingInt(TriedRate::held).thenComparingLong(TriedRate::perSecond));
    }
}
