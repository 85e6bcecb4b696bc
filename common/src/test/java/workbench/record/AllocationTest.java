package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.PingPong;
import workbench.workload.PingPongTask;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;
import workbench.workload.Task;
import workbench.workload.Workload;

/** The recorder allocates nothing while messages pass. */
class AllocationTest {
    /** Whole windows of a stream. */
    private static final int MESSAGES = 100_032;

    static Stream<Arguments> workloads() {
        return Stream.of(
                Arguments.of(new ProducerConsumer(), 1024),
                Arguments.of(new PingPong(), 1024),
                Arguments.of(new PingPong(), 1),
                Arguments.of(new Streaming(), 1024));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void noMessageAllocates(Workload workload, int size) {
        Parameters parameters = Parameters.of(workload.parameters(), Map.of("messageSize", size + "B"));
        IterationEnd end = new IterationEnd();
        Recorder sender = Recorders.of(workload, parameters, Reliability.RELIABLE, 0, end);
        Recorder receiver = Recorders.of(workload, parameters, Reliability.RELIABLE, 1, end);
        byte[] message = new byte[size];
        pass(sender, receiver, message, 0);

        long allocatedBytes = pass(sender, receiver, message, 1);

        // What the measuring itself may take is far less than one object a message.
        assertThat(allocatedBytes).isLessThan(MESSAGES / 10);
        assertThat(sender.received() + receiver.received()).isEqualTo(MESSAGES);
    }

    private static long pass(Recorder sender, Recorder receiver, byte[] message, int number) {
        for (Recorder recorder : List.of(sender, receiver)) {
            recorder.begin(new Iteration(number, Phase.TIMED, MESSAGES, 0));
            recorder.started(System.nanoTime());
        }
        Source source = source(sender.task());
        Sink sink = sink(receiver.task());
        Sink back = sender.task() instanceof PingPongTask t ? t.sink() : null;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        while (source.hasNext()) {
            source.next(message);
            sink.accept(message, message.length);
            if (back != null) {
                back.accept(message, message.length);
            }
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Source source(Task task) {
        return switch (task) {
            case ProducerConsumerTask t -> t.source();
            case PingPongTask t -> t.source();
            case StreamingTask t -> t.source();
            default -> throw new IllegalArgumentException();
        };
    }

    private static Sink sink(Task task) {
        return switch (task) {
            case ProducerConsumerTask t -> t.sink();
            case PingPongTask t -> t.sink();
            case StreamingTask t -> t.sink();
            default -> throw new IllegalArgumentException();
        };
    }
}
