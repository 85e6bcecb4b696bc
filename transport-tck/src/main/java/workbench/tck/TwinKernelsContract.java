package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import workbench.plan.Trial;
import workbench.tck.HeldPorts.Message;
import workbench.workload.PingPong;
import workbench.workload.Pipeline;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.RequestReply;
import workbench.workload.Streaming;

/**
 * The part of the contract that holds a transport's own kernels against the portable one: the same task, and at each rank the same messages in the same
 * order from each sender. So the kernels of two transports that are shown side by side do the same, too.
 */
abstract class TwinKernelsContract extends SemanticsContract {
    private static final long EACH = 600;

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> nativeAndPortableKernelsDoTheSame() {
        return hasNative()
                ? Stream.of(
                        same(2, ProducerConsumer.NAME, "producers=2", "consumers=3", "distribution=round-robin"),
                        same(1, ProducerConsumer.NAME, "producers=1", "consumers=1", "distribution=round-robin"),
                        same(2 * 2, PingPong.NAME, "pairs=2"),
                        same(2 * 2, RequestReply.NAME, "clients=2", "servers=1"),
                        same(3, Pipeline.NAME, "stages=2"),
                        same(2, Streaming.NAME, "pairs=2", "window=8"),
                        same(2 * 3, Publish.NAME, "publishers=2", "subscribers=3"))
                : Stream.empty();
    }

    /** @param deliveries of all receivers together, for each message that one sender sends */
    private DynamicTest same(int deliveries, String workload, String... settings) {
        return test(workload + ", " + String.join(",", settings), together(), Trial.NATIVE, () -> {
            List<Map<Integer, List<Long>>> own = brought(Trial.NATIVE, deliveries, workload, settings);
            assertThat(own).isEqualTo(brought(Trial.PORTABLE, deliveries, workload, settings));
            assertThat(own.stream()
                            .flatMap(rank -> rank.values().stream())
                            .mapToLong(List::size)
                            .sum())
                    .isEqualTo(EACH * deliveries);
        });
    }

    /** Of each rank the numbers that it was brought from each sender. */
    private List<Map<Integer, List<Long>>> brought(String kernel, int deliveries, String workload, String... settings)
            throws Exception {
        Trial trial = trial(workload, kernel, "", settings).findFirst().orElseThrow();
        try (InProcessIteration iteration = new InProcessIteration(trial, this::transportOf)) {
            return iteration.ports().exchange(EACH, EACH * deliveries).stream()
                    .map(messages -> messages.stream()
                            .collect(Collectors.groupingBy(
                                    Message::sender,
                                    LinkedHashMap::new,
                                    Collectors.mapping(Message::number, Collectors.toList()))))
                    .map(each -> (Map<Integer, List<Long>>) each)
                    .toList();
        }
    }
}
