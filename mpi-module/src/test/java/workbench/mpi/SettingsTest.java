package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.transport.KernelKind;
import workbench.transport.Transport;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.UsageException;
import workbench.workload.Workload;

class SettingsTest {
    @Test
    void aWindowMustFitIntoMemory() {
        Map<String, String> settings = Map.of("sendMode", "buffered", "messageSize", "4MiB", "producers", "2");
        assertThatThrownBy(() -> check(new ClusterTransport(), settings))
                .isInstanceOf(UsageException.class)
                .hasMessage("'sendWindow' cannot be '64' with sendMode buffered and messageSize 4194304:"
                        + " allowed is 1 to 32, so that the windows fit into 128MiB of each JVM.");
        assertThatThrownBy(() -> check(new MulticoreTransport(), settings))
                .as("both producers are in one JVM")
                .hasMessageContaining("allowed is 1 to 16,");
    }

    @Test
    void whatIsSentAheadMustFitIntoMemory() {
        assertThatThrownBy(() -> check(
                        new ClusterTransport(),
                        Map.of("messageSize", "2MiB", "protocolSwitchLimit", "4MiB", "producers", "2")))
                .isInstanceOf(UsageException.class)
                .hasMessage("'credits' cannot be '512' with protocolSwitchLimit 4194304 and messageSize 2097152:"
                        + " allowed is 1 to 32, so that what is sent ahead fits into 128MiB of a consumer.");
        assertThatNoException().isThrownBy(() -> check(new ClusterTransport(), Map.of("messageSize", "2MiB")));
    }

    @Test
    void theLargestWindowThatIsAllowedIsNotRefused() {
        assertThatNoException()
                .isThrownBy(() -> check(
                        new ClusterTransport(),
                        Map.of("sendMode", "immediate", "messageSize", "64MiB", "sendWindow", "2")));
    }

    @Test
    void modesWithoutAWindowDoNotLookAtIt() {
        assertThatNoException()
                .isThrownBy(
                        () -> check(new MulticoreTransport(), Map.of("sendMode", "standard", "messageSize", "64MiB")));
    }

    @Test
    void aStreamedWindowMustFitIntoMemoryAtBothEnds() {
        Map<String, String> settings = Map.of("messageSize", "4MiB", "direction", "bidirectional");
        assertThatThrownBy(() -> check(new Streaming(), new MulticoreTransport(), settings))
                .isInstanceOf(UsageException.class)
                .hasMessage("'window' cannot be '64' with direction bidirectional and messageSize 4194304: allowed is 1"
                        + " to 32, so that what is sent and received fits into 512MiB of each JVM.");
        assertThatNoException()
                .as("osu_bw's largest")
                .isThrownBy(() -> check(new Streaming(), new MulticoreTransport(), Map.of("messageSize", "4MiB")));
        assertThatNoException()
                .as("each end is a JVM")
                .isThrownBy(() ->
                        check(new Streaming(), new ClusterTransport(), Map.of("messageSize", "4MiB", "pairs", "8")));
    }

    @Test
    void largeMessagesBothWaysWouldBlockTheClusterDevice() {
        Map<String, String> large = Map.of("messageSize", "128KiB", "direction", "bidirectional");
        assertThatThrownBy(() -> check(new Streaming(), new ClusterTransport(), large))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "'direction' cannot be 'bidirectional' with messageSize 131072 and protocolSwitchLimit 131072:"
                                + " where both ends send larger messages than the limit, MPJ Express's cluster device waits for"
                                + " ever; add --set protocolSwitchLimit=256KiB.");
        assertThatNoException().isThrownBy(() -> check(new Streaming(), new MulticoreTransport(), large));
    }

    @Test
    void settingThatTheKernelDoesNotHonourIsRefused() {
        Map<String, String> synchronous = Map.of("sendMode", "synchronous");
        assertThatThrownBy(() -> check(new ParallelSum(), new ClusterTransport(), synchronous))
                .isInstanceOf(UsageException.class)
                .hasMessage("'sendMode' cannot be set for parallel-sum: it scatters and reduces, and sends nothing"
                        + " itself; leave it out.");
        assertThatThrownBy(() -> check(new ParallelSum(), new ClusterTransport(), KernelKind.PORTABLE, synchronous))
                .hasMessageContaining("with --kernel portable: it scatters and reduces");
        assertThatThrownBy(() -> check(new Streaming(), new ClusterTransport(), synchronous))
                .hasMessageContaining("it sends a window of immediate sends");
        assertThatThrownBy(
                        () -> check(new ProducerConsumer(), new ClusterTransport(), KernelKind.PORTABLE, synchronous))
                .hasMessage("'sendMode' cannot be set for producer-consumer with --kernel portable: it uses standard"
                        + " sends; leave it out.");
        assertThatNoException().isThrownBy(() -> check(new PingPong(), new ClusterTransport(), synchronous));
    }

    @Test
    void windowGoesWithTheModesThatHaveOne() {
        Map<String, String> window = Map.of("sendWindow", "8");
        assertThatThrownBy(() -> check(new ClusterTransport(), window))
                .isInstanceOf(UsageException.class)
                .hasMessage("'sendWindow' cannot be set for producer-consumer with sendMode 'standard': it goes with"
                        + " producer-consumer and sendMode=buffered or immediate.");
        Map<String, String> both = Map.of("sendWindow", "8", "sendMode", "immediate");
        assertThatNoException().isThrownBy(() -> check(new ClusterTransport(), both));
        assertThatThrownBy(() -> check(new PingPong(), new ClusterTransport(), both))
                .hasMessageContaining("'sendWindow' cannot be set for ping-pong");
    }

    private static void check(Transport transport, Map<String, String> settings) {
        check(new ProducerConsumer(), transport, settings);
    }

    private static void check(Workload workload, Transport transport, Map<String, String> settings) {
        check(workload, transport, KernelKind.NATIVE, settings);
    }

    private static void check(Workload workload, Transport transport, KernelKind kernel, Map<String, String> settings) {
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        definitions.addAll(transport.parameters());
        transport.check(
                workload,
                Parameters.of(definitions, settings),
                transport.deployments().getFirst(),
                kernel);
    }
}
