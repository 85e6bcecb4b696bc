package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.semantics.Acknowledgement;
import workbench.semantics.Acknowledgement.By;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Next;
import workbench.semantics.Place;
import workbench.semantics.Policy;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.transport.KernelKind;
import workbench.workload.CollectiveKind;
import workbench.workload.CollectiveOperation;
import workbench.workload.ParallelSum;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.Workload;

/** Semantics follow from the kernel that runs. */
class MpiSemanticsTest {
    @Test
    void nobodyAsksWhereOneProducerHasOneConsumer() {
        Semantics semantics = semantics(KernelKind.NATIVE, Map.of());

        assertThat(semantics.kernel()).isEqualTo(Policy.DIRECT);
        assertThat(semantics.next()).isEqualTo(Next.ONLY_CONSUMER);
        assertThat(semantics.acknowledgement()).isEqualTo(each32(By.GRANT));
    }

    @Test
    void severalConsumersAskAndAreServedInTurn() {
        Semantics semantics = semantics(KernelKind.NATIVE, Map.of("consumers", "2", "maxInFlight", "64"));

        assertThat(semantics.kernel()).isEqualTo(Policy.ON_DEMAND);
        assertThat(semantics.next()).isEqualTo(Next.CONSUMER_WHO_ASKED);
        assertThat(semantics.capacity().bound()).isEqualTo(new Bound(64, Bound.Item.MESSAGE, Bound.Per.PRODUCER));
        assertThat(semantics(KernelKind.NATIVE, Map.of("consumers", "2")).acknowledgement())
                .isEqualTo(each32(By.REQUEST));
    }

    @Test
    void nobodyAsksInTurn() {
        Semantics semantics = semantics(KernelKind.NATIVE, Map.of("consumers", "2", "distribution", "round-robin"));

        assertThat(semantics.kernel()).isEqualTo(Policy.IN_TURN);
        assertThat(semantics.next()).isEqualTo(Next.EACH_CONSUMER_IN_TURN);
        assertThat(semantics.acknowledgement()).isEqualTo(each32(By.GRANT));
    }

    @Test
    void portableKernelAsksNobodyAndSendsInItsOwnWay() {
        Semantics semantics = semantics(KernelKind.PORTABLE, Map.of("consumers", "2", "distribution", "round-robin"));

        assertThat(semantics.next()).isEqualTo(Next.EACH_CONSUMER_IN_TURN);
        assertThat(semantics.send()).isEqualTo(new Send(Send.Mode.STANDARD, Send.Returns.COPIED, Place.SOCKET, 0));
    }

    @Test
    void requestsForSeveralMessagesLeaveOutWhatIsNoWholeRequest() {
        assertThat(semantics(KernelKind.NATIVE, Map.of("consumers", "2", "credits", "5"))
                        .capacity())
                .isEqualTo(Capacity.messages(4, Place.RECEIVER));
        assertThat(semantics(KernelKind.NATIVE, Map.of("credits", "5")).capacity())
                .isEqualTo(Capacity.messages(5, Place.RECEIVER));
    }

    @Test
    void largeMessageWaitsForItsReceive() {
        Send large =
                semantics(KernelKind.NATIVE, Map.of("messageSize", "128KiB")).send();

        assertThat(large).isEqualTo(new Send(Send.Mode.STANDARD, Send.Returns.MATCHED, Place.NONE, 0));
        assertThat(large.confirmed()).as("asked for").isFalse();
        assertThat(semantics(KernelKind.NATIVE, Map.of("sendMode", "synchronous"))
                        .send()
                        .confirmed())
                .isTrue();
    }

    private static Acknowledgement each32(By by) {
        return new Acknowledgement(by, 32, Bound.Item.MESSAGE);
    }

    /** The library's communicator scatters and reduces for both kernels. */
    @Test
    void portableSumIsDoneByTheLibraryToo() {
        Semantics semantics = semantics(new ParallelSum(), KernelKind.PORTABLE, Map.of());

        assertThat(semantics).isEqualTo(semantics(new ParallelSum(), KernelKind.NATIVE, Map.of()));
        assertThat(semantics.send().returns()).isEqualTo(Send.Returns.DONE);
    }

    @Test
    void whatIsPublishedIsHeldBackBySubscribers() {
        Semantics sends = semantics(new Publish(), KernelKind.NATIVE, Map.of("credits", "64"));
        assertThat(sends.kernel()).isEqualTo(Policy.ONLY);
        assertThat(sends.next()).isEqualTo(Next.EVERY_SUBSCRIBER);
        assertThat(sends.capacity()).isEqualTo(Capacity.messages(64, Place.RECEIVER));
        assertThat(sends.acknowledgement()).isEqualTo(each32(By.GRANT));

        Semantics broadcasts =
                semantics(new Publish(), KernelKind.NATIVE, Map.of("credits", "64", "publishBy", "broadcast"));
        assertThat(broadcasts.kernel()).isEqualTo(Policy.COLLECTIVE);
        assertThat(broadcasts.capacity()).isEqualTo(Capacity.messages(64, Place.RECEIVER));
        assertThat(broadcasts.acknowledgement()).isEqualTo(new Acknowledgement(By.BARRIER, 64, Bound.Item.MESSAGE));
        assertThat(broadcasts.send().mode()).isEqualTo(Send.Mode.BROADCAST);
    }

    @Test
    void aCollectiveOperationIsACallOfAllWhicheverKernelMakesIt() {
        for (KernelKind kernel : KernelKind.values()) {
            Semantics semantics =
                    semantics(new CollectiveOperation(CollectiveKind.BROADCAST), kernel, Map.of("messageSize", "1MiB"));

            assertThat(semantics.send())
                    .isEqualTo(new Send(Send.Mode.COLLECTIVE, Send.Returns.PART_DONE, Place.NONE, 0));
            assertThat(semantics.next()).isEqualTo(Next.BY_OPERATION);
            assertThat(semantics.capacity().bound()).isEqualTo(new Bound(1, Bound.Item.OPERATION, Bound.Per.GROUP));
        }
    }

    private static Semantics semantics(KernelKind kernel, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("credits", "64"));
        all.putAll(settings);
        return semantics(new ProducerConsumer(), kernel, all);
    }

    private static Semantics semantics(Workload workload, KernelKind kernel, Map<String, String> settings) {
        ClusterTransport transport = new ClusterTransport();
        Parameters parameters = Parameters.of(
                Stream.concat(workload.parameters().stream(), transport.parameters().stream())
                        .toList(),
                settings);
        return transport.semantics(workload, parameters, transport.deployments().getFirst(), kernel);
    }
}
