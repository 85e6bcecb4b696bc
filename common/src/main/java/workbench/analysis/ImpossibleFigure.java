package workbench.analysis;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import workbench.metric.CostMetrics;
import workbench.metric.MetricCatalogue;
import workbench.result.Repetition;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** A figure that no machine can have reached: what it was compared with was disturbed, or the clock. */
final class ImpossibleFigure {
    /** Two measurements of the same differ by so much. */
    private static final double TOLERANCE = 1.10;

    private ImpossibleFigure() {}

    static boolean isIn(Repetition repetition) {
        Map<String, Double> metrics = repetition.metrics().values();
        return isAbove(metrics.get(MetricCatalogue.SPEED_UP.name()), fastest(repetition))
                || isAbove(cpuSeconds(metrics), availableSeconds(repetition));
    }

    private static boolean isAbove(Double value, OptionalDouble bound) {
        return value != null && bound.isPresent() && value > TOLERANCE * bound.getAsDouble();
    }

    /** No speed-up is above the number of those who share the work, nor above that of the processors. */
    private static OptionalDouble fastest(Repetition repetition) {
        double sharers = Workloads.byName(repetition.workload())
                .flatMap(Workload::sharersParameter)
                .map(name -> MachineNoise.number(repetition.parameters(), name))
                .orElse(0.0);
        double processors = MachineNoise.number(repetition.machine(), "processors");
        return DoubleStream.of(sharers, processors).filter(bound -> bound > 0).min();
    }

    private static Double cpuSeconds(Map<String, Double> metrics) {
        Double ofParticipants = metrics.get(CostMetrics.CPU_SECONDS);
        return ofParticipants == null
                ? null
                : ofParticipants
                        + metrics.getOrDefault(CostMetrics.part(CostMetrics.HOST, CostMetrics.CPU_SECONDS), 0.0);
    }

    /** That all processors together had; unknown where the system counts too coarsely. */
    private static OptionalDouble availableSeconds(Repetition repetition) {
        double watched = MachineNoise.number(repetition.machine(), "watchedSeconds");
        double processors = MachineNoise.number(repetition.machine(), "processors");
        return watched < MachineNoise.LEAST_SECONDS || processors == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(watched * processors);
    }
}
