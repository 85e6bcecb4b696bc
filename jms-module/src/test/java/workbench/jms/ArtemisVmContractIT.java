package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbench.result.Repetition;
import workbench.tck.TransportContract;
import workbench.transport.Deployment;
import workbench.transport.Transport;

class ArtemisVmContractIT extends TransportContract {
    private static final int WAYS_IN_TURN = 2;

    @Override
    protected boolean standsForItsKernels() {
        return true;
    }

    @Override
    protected Transport transport() {
        return new ArtemisVmTransport();
    }

    @Override
    protected List<String> variants() {
        return JmsVariants.ALL;
    }

    /**
     * Tasks, replies and answers are small beside messages, and as many of them as the queue has room for may be unacknowledged: many times as many are
     * sent. Each workload with two of them, which differ from workload to workload.
     */
    @TestFactory
    Stream<DynamicTest> everyWorkloadHoldsWithEveryAcknowledgementAndWithLargeMessages() {
        List<String> workloads = List.of(
                "parallel-sum,elements=60000,chunkSize=300,workers=2",
                "parallel-sum,elements=60000,chunkSize=300,workers=1,data=generated",
                "ping-pong,roundTrips=200,messageSize=64KiB",
                "streaming,messages=240,window=1,messageSize=64KiB",
                "streaming,messages=240,direction=bidirectional,window=1",
                "request-reply,requests=300,clients=3,servers=2,messageSize=64KiB",
                "pipeline,messages=300,messageSize=4KiB",
                "producer-consumer,messages=1000,consumers=3,distribution=selector",
                "all-to-all,operations=100,ranks=9,messageSize=8");
        List<String> ways = List.of(
                "consumerWindow=16,acknowledge=auto",
                "consumerWindow=16,acknowledge=dups-ok",
                "consumerWindow=16,acknowledge=client,send=blocking",
                "consumerWindow=16,acknowledge=transacted",
                "windows=library,largeMessages=1KiB");
        return IntStream.range(0, workloads.size())
                .boxed()
                .flatMap(workload -> IntStream.range(0, ways.size())
                        .filter(way -> isFull() || (workload + way) % ways.size() < WAYS_IN_TURN)
                        .mapToObj(way -> workloads.get(workload) + "," + ways.get(way)))
                .map(settings -> DynamicTest.dynamicTest(settings, () -> assertHolds(settings)));
    }

    @Test
    void repliesMayBeConfirmedLater() {
        assertHolds("request-reply,requests=100,clients=2,send=completion,delivery=persistent");
    }

    private void assertHolds(String settings) {
        int end = settings.indexOf(',');
        Repetition repetition = trials().run(
                        settings.substring(0, end),
                        Deployment.THREADS,
                        "native",
                        settings.substring(end + 1).split(","));
        assertThat(repetition.verdict().correct()).as(repetition.reason()).isTrue();
    }

    @Override
    protected String smallWindow() {
        return "consumerWindow=1";
    }
}
