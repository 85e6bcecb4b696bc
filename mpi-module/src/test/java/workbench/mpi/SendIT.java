package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.semantics.Send;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Transport;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;

/** What is said of when a send returns, in each mode over both devices, before its receive is posted. */
class SendIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 150;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CLUSTER, standard, 1016, COPIED",
        "CLUSTER, standard, 1017, MATCHED",
        "CLUSTER, synchronous, 64, MATCHED",
        "CLUSTER, buffered, 1016, COPIED",
        "CLUSTER, buffered, 4096, COPIED",
        "CLUSTER, immediate, 1016, COPIED",
        "CLUSTER, immediate, 4096, AT_ONCE",
        "MULTICORE, standard, 64, MATCHED",
        "MULTICORE, synchronous, 64, MATCHED",
        "MULTICORE, buffered, 64, COPIED",
        "MULTICORE, immediate, 64, AT_ONCE"
    })
    void sendReturnsWhenItIsSaid(Device device, String mode, String size, Send.Returns said) throws Exception {
        Transport transport = device == Device.CLUSTER ? new ClusterTransport() : new MulticoreTransport();
        Parameters parameters = parameters(transport, device, mode, size);
        ProducerConsumer workload = new ProducerConsumer();
        Deployment deployment = transport.deployments().getFirst();
        assertThat(transport
                        .semantics(workload, parameters, deployment, KernelKind.NATIVE)
                        .send()
                        .returns())
                .isEqualTo(said);

        List<CountDownLatch> signals = List.of(new CountDownLatch(1), new CountDownLatch(1));
        try (Host host = transport.startHost(new HostContext(workload, parameters, deployment, 2, "send", folder))) {
            List<Thread> ranks = new ArrayList<>();
            for (int rank = 0; rank < 2; rank++) {
                JoinContext context =
                        new JoinContext(rank, 2, workload, parameters, deployment, host.address(), Optional.of(host));
                ranks.add(transport.newThread(rank, () -> part(device, context).accept(context, signals)));
            }
            ranks.forEach(Thread::start);
            checkReturn(said == Send.Returns.MATCHED, signals);
            for (Thread rank : ranks) {
                assertThat(rank.join(PATIENCE)).isTrue();
            }
        }
    }

    private static void checkReturn(boolean waits, List<CountDownLatch> signals) throws InterruptedException {
        CountDownLatch returned = signals.get(OneSend.RETURNED);
        if (waits) {
            assertThat(returned.await(LOOK_MILLIS, TimeUnit.MILLISECONDS))
                    .as("returned before its receive was posted")
                    .isFalse();
        } else {
            await().atMost(PATIENCE).until(() -> returned.getCount() == 0);
        }
        signals.get(OneSend.MAY_RECEIVE).countDown();
        await().atMost(PATIENCE).until(() -> returned.getCount() == 0);
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<JoinContext, List<CountDownLatch>> part(Device device, JoinContext context) {
        return (BiConsumer<JoinContext, List<CountDownLatch>>) RankOfItsOwn.make(context.rank(), device, OneSend.class);
    }

    private static Parameters parameters(Transport transport, Device device, String mode, String size) {
        Map<String, String> chosen = device == Device.CLUSTER
                ? Map.of("messageSize", size, "sendMode", mode, "protocolSwitchLimit", "1KiB")
                : Map.of("messageSize", size, "sendMode", mode);
        return Parameters.of(
                Stream.concat(new ProducerConsumer().parameters().stream(), transport.parameters().stream())
                        .toList(),
                chosen);
    }
}
