package workbench.analysis;

import java.util.List;
import java.util.stream.Stream;
import workbench.analysis.Figure.Better;
import workbench.workload.Operation;
import workbench.workload.Role;

/**
 * Parts of the CPU time, by who took it: {@code producerCpuNanosPerMessage}. They are known where each participant has a JVM of its own, and add
 * up to what the participants took together.
 */
public final class CpuByRole {
    private CpuByRole() {}

    /** In the order of the roles. */
    public static List<Figure> figures(Operation each) {
        return Stream.of(Role.values()).map(role -> figure(role, each)).toList();
    }

    static boolean isOne(Figure figure) {
        return Stream.of(Operation.values()).anyMatch(each -> figures(each).contains(figure));
    }

    public static Figure figure(Role role, Operation each) {
        return new Figure(
                CostFigures.prefixed(role.label(), each.figure(CostFigures.CPU)),
                role.label(),
                Unit.NANOS,
                Better.NEITHER,
                "the part of the CPU time that the JVMs of all with this role took, where each participant has one of its own");
    }
}
