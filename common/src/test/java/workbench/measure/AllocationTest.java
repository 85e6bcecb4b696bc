package workbench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;

/** The recorder allocates nothing while messages pass. */
class AllocationTest {
    private static final int MESSAGES = 100_000;

    @Test
    void noMessageAllocates() {
        Parameters parameters =
                Parameters.of(new ProducerConsumer().parameters(), Map.of("producers", "1", "consumers", "1"));
        Messages messages = Messages.of(new ProducerConsumer().traffic(parameters), parameters, 1);
        IterationEnd end = new IterationEnd();
        MessageSource source = new MessageSource(messages, 0, end, new Stopwatch.OneWay());
        MessageSink sink = new MessageSink(messages, 1, end, new Stopwatch.OneWay(), 0);
        byte[] message = new byte[parameters.count(ProducerConsumer.MESSAGE_SIZE)];
        pass(source, sink, message, 0);

        long allocatedBytes = pass(source, sink, message, 1);

        // What the measuring itself may take is far less than one object a message.
        assertThat(allocatedBytes).isLessThan(MESSAGES / 10);
    }

    private static long pass(MessageSource source, MessageSink sink, byte[] message, int number) {
        Iteration iteration = new Iteration(number, Phase.TIMED, MESSAGES, 0);
        source.begin(iteration);
        sink.begin(iteration);
        source.started(System.nanoTime());
        sink.started(System.nanoTime());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        while (source.hasNext()) {
            source.next(message);
            sink.accept(message, message.length);
        }
        long allocatedBytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sink.received()).isEqualTo(MESSAGES);
        return allocatedBytes;
    }
}
