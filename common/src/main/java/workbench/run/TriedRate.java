package workbench.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A rate and what its repetitions said, in their order.
 *
 * @param probes one at least
 */
public record TriedRate(long perSecond, List<Probe> probes) {

    TriedRate and(Probe probe) {
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

    int missed() {
        return repetitions() - held();
    }
}
