package workbench.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A rate and what its repetitions said, in their order.
 *
 * @param probes one at least
 */
public record TriedRate(long perSecond, List<Probe> probes) {

    public TriedRate and(Probe probe) {
        List<Probe> more = new ArrayList<>(probes);
        more.add(probe);
        return new TriedRate(perSecond, List.copyOf(more));
    }

    public int repetitions() {
        return probes.size();
    }

    /** Repetitions in which the bound held. */
    public int held() {
        return Math.toIntExact(
                probes.stream().filter(Probe.Held.class::isInstance).count());
    }

    /** Whether so little was sent that nothing can be told, of this rate or a lower one. */
    public boolean isTooSlowToTell() {
        return probes.stream().anyMatch(Probe.Few.class::isInstance);
    }

    int missed() {
        return repetitions() - held();
    }
}
