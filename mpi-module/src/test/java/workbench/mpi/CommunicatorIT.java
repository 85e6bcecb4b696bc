package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.tck.CommunicatorCheck;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;

/** The library's own operations do what the sequential model does, as those of every communicator. */
class CommunicatorIT {
    private static final long PATIENCE_SECONDS = 60;
    private static final ParallelSum WORKLOAD = new ParallelSum();

    @TempDir
    private Path folder;

    /** Short data and such as the library treats as long. */
    @ParameterizedTest
    @CsvSource({"MULTICORE, 2", "MULTICORE, 3", "MULTICORE, 5", "MULTICORE, 8", "CLUSTER, 3"})
    void eachOperationDoesWhatTheModelDoes(Device device, int size) throws Exception {
        run(device, size, check -> check.check(0, 1, 3, 7, 2_100));
    }

    /** Longer than what a send takes before its receive is there: where both ends begin with such a send, they may wait for ever. */
    @ParameterizedTest
    @EnumSource
    void twoMayExchangeLongMessages(Device device) throws Exception {
        run(device, 2, check -> check.exchange(100_000, 10));
    }

    @FunctionalInterface
    private interface Checking {
        void take(CommunicatorCheck check) throws Exception;
    }

    private void run(Device device, int size, Checking checking) throws Exception {
        Transport transport = device == Device.CLUSTER ? new ClusterTransport() : new MulticoreTransport();
        Deployment deployment = transport.deployments().getFirst();
        Parameters parameters = Parameters.of(
                Stream.concat(WORKLOAD.parameters().stream(), transport.parameters().stream())
                        .toList(),
                Map.of(ParallelSum.WORKERS, Integer.toString(size - 1)));
        BlockingQueue<Optional<Throwable>> failures = new LinkedBlockingQueue<>();
        try (Host host = transport.startHost(new HostContext(WORKLOAD, parameters, deployment, size, "all", folder))) {
            for (int rank = 0; rank < size; rank++) {
                JoinContext context = new JoinContext(
                        rank, size, WORKLOAD, parameters, deployment, host.address(), Optional.of(host));
                Transport own = device == Device.CLUSTER ? RankOfItsOwn.cluster(rank) : transport;
                own.newThread(rank, () -> failures.add(check(own, context, checking)))
                        .start();
            }
            for (int ended = 0; ended < size; ended++) {
                assertThat(failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("of the rank that ends next, after %s of %s", ended, size)
                        .isEqualTo(Optional.empty());
            }
        }
    }

    /** One that has failed does not close its session, which would wait for the others. */
    private static Optional<Throwable> check(Transport own, JoinContext context, Checking checking) {
        try {
            Session session = own.join(context);
            checking.take(new CommunicatorCheck(session.communicator().orElseThrow()));
            session.close();
            return Optional.empty();
        } catch (Throwable failure) {
            return Optional.of(failure);
        }
    }
}
