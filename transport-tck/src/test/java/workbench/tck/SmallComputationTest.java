package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.workload.CollectiveOperation;
import workbench.workload.Computation;
import workbench.workload.Fault;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Workload;
import workbench.workload.Workloads;

class SmallComputationTest {
    @Test
    void everyComputationIsTriedOverTransports() {
        assertThat(SmallComputation.ALL)
                .extracting(SmallComputation::workload)
                .containsExactlyInAnyOrderElementsOf(
                        ownComputations().stream().map(Workload::name).toList());
    }

    @Test
    void everyFaultIsTriedOverTransports() {
        assertThat(SmallComputation.ALL).allSatisfy(small -> {
            Parameter fault = Workloads.byName(small.workload()).orElseThrow().parameters().stream()
                    .filter(parameter -> parameter.name().equals(Fault.PARAMETER))
                    .findFirst()
                    .orElseThrow();
            assertThat(small.faults())
                    .containsExactlyElementsOf(
                            fault.choices().subList(1, fault.choices().size()));
        });
    }

    /** Without those that have a contract of their own. */
    private static List<Workload> ownComputations() {
        return Workloads.all().stream()
                .filter(Computation.class::isInstance)
                .filter(workload -> !(workload instanceof ParallelSum) && !(workload instanceof CollectiveOperation))
                .filter(workload -> workload.getClass().getPackage().equals(Workload.class.getPackage()))
                .toList();
    }
}
