package workbench.ipc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Edge;

/** Channels allocate nothing while messages pass. */
class AllocationTest {
    /** Far less than one object a message. */
    private static final double MOST_BYTES_A_MESSAGE = 0.1;

    /** It takes a few. */
    private static final int MOST_SECONDS = 60;

    @TempDir
    Path folder;

    /** Of those that have channels; whoever waits in a queue of {@code java.util.concurrent} makes it allocate. */
    static Stream<String> transports() {
        return Transports.all().stream()
                .filter(transport -> transport instanceof IpcTransport
                        && !(transport instanceof QueueTransport)
                        && transport.availability().available())
                .map(Transport::id);
    }

    @ParameterizedTest
    @MethodSource("transports")
    void noMessageAllocates(String transport) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Compiles at once, so that it is known when it has: without the best code, calls of C
                        // allocate.
                        "-Xbatch",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MessagePassing.class.getName(),
                        transport,
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Scanner said = new Scanner(process.getInputStream(), UTF_8)) {
            // Whoever waits for a message that is lost waits for ever.
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("all messages have passed")
                    .isTrue();
            // It removes what it has made.
            assertThat(process.exitValue()).isZero();
            double sender = said.nextLong() / (double) MessagePassing.MESSAGES;
            double receiver = said.nextLong() / (double) MessagePassing.MESSAGES;
            assertThat(sender).as("bytes a message of the sender").isLessThan(MOST_BYTES_A_MESSAGE);
            assertThat(receiver).as("bytes a message of the receiver").isLessThan(MOST_BYTES_A_MESSAGE);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void noMessageInAQueueAllocatesUnlessSomebodyWaits() throws Exception {
        Edge link = new Edge(0, 1);
        Queues queues = new Queues(Map.of(link, new ArrayBlockingQueue<>(2)), 2);
        byte[] message = new byte[1024];
        Outlet outlet = queues.outlet(link);
        Inlet inlet = queues.inlet(link);
        passInTurn(outlet, inlet, message);

        assertThat(passInTurn(outlet, inlet, message) / (double) MessagePassing.MESSAGES)
                .isLessThan(MOST_BYTES_A_MESSAGE);
    }

    private static long passInTurn(Outlet outlet, Inlet inlet, byte[] message) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < MessagePassing.MESSAGES; i++) {
            outlet.send(message, message.length);
            inlet.receive(message);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
