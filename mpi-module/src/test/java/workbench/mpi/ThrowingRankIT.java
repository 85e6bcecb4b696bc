package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.launch.ClassPaths;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.tck.Trials;
import workbench.transport.Transport;
import workbench.workload.ParallelSum;
import workbench.workload.ProducerConsumer;

/** A rank that throws leaves its peers waiting, and MPJ Express's own starter would end with success. */
class ThrowingRankIT {

    static Stream<Arguments> cases() {
        return Stream.of(new ThrowingTransport.Multicore(), new ThrowingTransport.Cluster())
                .flatMap(transport -> Stream.of(ThrowingTransport.JOINING, ThrowingTransport.ITERATING)
                        .flatMap(when -> Stream.of(
                                Arguments.of(
                                        transport, when, ProducerConsumer.NAME, "producers=2", "producer (rank 1)"),
                                Arguments.of(transport, when, ParallelSum.NAME, "workers=2", "worker (rank 1)"))));
    }

    @ParameterizedTest(name = "{2}, {1}")
    @MethodSource("cases")
    void failsTheRepetitionAndIsNamed(Transport transport, String when, String workload, String ranks, String name) {
        Repetition repetition = new Trials(transport, withTestClasses())
                .soonReady()
                .run(
                        workload,
                        transport.deployments().getFirst(),
                        Trial.NATIVE,
                        ranks,
                        "when=" + when,
                        "timeLimit=2min");

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).startsWith(name + " failed: ").contains("thrown on purpose");
        assertThat(repetition.wallSeconds()).isLessThan(60);
    }

    /** The throwing transports, and behind them all that the real ones need. */
    private static ClassPaths withTestClasses() {
        return transport -> {
            List<Path> classPath = new ArrayList<>(List.of(ClassPaths.placeOf(ThrowingRankIT.class)));
            classPath.addAll(ClassPaths.fromBuild().of(new ClusterTransport()));
            return classPath;
        };
    }
}
