package workbench.analysis;

import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.Metric.Better;
import workbench.workload.Operation;
import workbench.workload.Role;

/**
 * Parts of the CPU time, by who took it: {@code producerCpuNanosPerMessage}. They are known where each participant has a JVM of its own, and add
 * up to what the participants took together.
 */
public final class CpuByRole {
    private CpuByRole() {}

    /** In the order of the roles. */
    public static List<Metric> metrics(Operation each) {
        return Stream.of(Role.values()).map(role -> metric(role, each)).toList();
    }

    static boolean isOne(Metric metric) {
        return Stream.of(Operation.values()).anyMatch(each -> metrics(each).contains(metric));
    }

    public static Metric metric(Role role, Operation each) {
        return new Metric(
                CostMetrics.prefixed(role.label(), each.metric(CostMetrics.CPU)),
                role.label(),
                Unit.NANOS,
                Better.NEITHER,
                "the part of the CPU time that the JVMs of all with this role took, where each participant has one of its own");
    }
}
