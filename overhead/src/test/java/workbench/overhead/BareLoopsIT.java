package workbench.overhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.launch.ClassPaths;
import workbench.metric.Operation;
import workbench.plan.Argument;
import workbench.plan.Selection;
import workbench.plan.Trial;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Workloads;

/** Each bare loop beside its kernel, over each transport: kernels are measured against them. */
class BareLoopsIT {
    /** Whole windows of a stream. */
    private static final int MESSAGES = 640;

    private static final int PAIRS = 1;

    /** One for each kind of loop; the others are tried before a release. */
    private static final Set<String> USUAL =
            Set.of("jms-artemis-tcp", "mpi-mpj-multicore", "mpi-mpj-cluster", "pipe", "mmap", "udp-socket", "rmi");

    /** Of the collective operations, which one loop does all: one for each way that it calls them. */
    private static final Set<String> LEFT_OUT =
            Set.of("scatter", "gather", "allgather", "reduce", "allreduce", "all-to-all");

    private static final boolean FULL = System.getProperty("workbench.full") != null;

    @TestFactory
    Stream<DynamicTest> bareLoopsDoWhatKernelsDo() {
        return Transports.all().stream()
                .filter(transport -> FULL || USUAL.contains(transport.id()))
                .filter(transport -> transport.availability().available())
                .flatMap(transport -> trials(transport).stream())
                .filter(trial -> FULL || !LEFT_OUT.contains(trial.workload().name()))
                .map(trial -> dynamicTest(trial.id(), () -> assertBothDoTheSame(trial)));
    }

    private static List<Trial> trials(Transport transport) {
        Argument id = Argument.option("transport", transport.id());
        Selection selection = new Selection(List.of(), List.of(id), List.of(), List.of(), Map.of());
        return new OverheadTrials(Workloads.all(), List.of(transport), MESSAGES).of(selection);
    }

    private static void assertBothDoTheSame(Trial trial) throws IOException, InterruptedException {
        OverheadRatios ratios = new OverheadBenchmark(ClassPaths.fromBuild(), PAIRS, 0).ratios(trial);

        boolean takesTimes = Set.of(Operation.ROUND_TRIP, Operation.COLLECTIVE)
                .contains(trial.workload().operation());
        assertThat(ratios.speed()).hasSize(PAIRS);
        assertThat(ratios.latency()).hasSize(takesTimes ? PAIRS : 0);
    }
}
