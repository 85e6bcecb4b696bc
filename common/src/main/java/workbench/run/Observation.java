package workbench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.workload.Phase;
import workbench.workload.Workload;

/** What was seen in a repetition, as far as it came. */
final class Observation {
    private final List<Workload.Observed> iterations = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Map<String, String> hostFacts = Map.of();
    private long participantsCpuNanos;
    private long hostCpuNanos;
    private boolean hostApart;
    private boolean stalled;
    private final List<Double> rates = new ArrayList<>();
    private long warmUpNanos;

    void add(IterationRunner.Result result, List<ChildSpec> specs) {
        iterations.add(result.observed());
        stalled |= result.stalled();
        if (result.observed().iteration().phase() == Phase.TIMED) {
            addCpu(result.cpuNanos(), specs);
        }
    }

    private void addCpu(List<Long> cpuNanos, List<ChildSpec> specs) {
        for (int child = 0; child < specs.size(); child++) {
            if (specs.get(child).isHostOnly()) {
                hostApart = true;
                hostCpuNanos += cpuNanos.get(child);
            } else {
                participantsCpuNanos += cpuNanos.get(child);
            }
        }
    }

    /** Whether an iteration was given up because messages were missing. */
    boolean isStalled() {
        return stalled;
    }

    void addRate(double operationsPerSecond) {
        rates.add(operationsPerSecond);
    }

    /** Operations per second in the iterations of the warm-up. */
    List<Double> rates() {
        return rates;
    }

    void warmedUpIn(long nanos) {
        warmUpNanos = nanos;
    }

    long warmUpNanos() {
        return warmUpNanos;
    }

    void hostFacts(Map<String, String> facts) {
        hostFacts = facts;
    }

    void warn(List<String> more) {
        warnings.addAll(more);
    }

    List<Workload.Observed> iterations() {
        return iterations;
    }

    List<String> warnings() {
        return warnings;
    }

    Map<String, String> hostFacts() {
        return hostFacts;
    }

    /** In the timed iterations; of the JVMs that hold participants, and with them of a host within. */
    long participantsCpuNanos() {
        return participantsCpuNanos;
    }

    /** In the timed iterations. */
    long hostCpuNanos() {
        return hostCpuNanos;
    }

    /** Whether the host has a JVM of its own, so that its CPU time can be told apart. */
    boolean hostApart() {
        return hostApart;
    }
}
