package workbench.analysis;

import java.util.List;
import java.util.stream.Stream;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.Operation;
import workbench.workload.Role;

/**
 * Parts of the CPU time, by who took it: {@code producerCpuNanosPerMessage}. They are known where each participant has a JVM of its own, and add
 * up to what the participants took together.
 */
public final class CpuByRole {
    private CpuByRole() {}

    public static Metric metric(Role role, Operation each) {
        return CostMetrics.cpuOf(role.label(), each);
    }

    /** All costs; the roles stand behind the broker. */
    public static List<Metric> withAllCosts() {
        return CostMetrics.all().stream()
                .flatMap(cost -> Stream.concat(Stream.of(cost), behind(cost)))
                .toList();
    }

    private static Stream<Metric> behind(Metric cost) {
        return Stream.of(Operation.values())
                .filter(each -> cost.equals(CostMetrics.brokerCpu(each)))
                .flatMap(each -> Stream.of(Role.values()).map(role -> metric(role, each)));
    }
}
