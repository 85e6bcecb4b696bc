package workbench.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbench.result.Repetition;
import workbench.tck.TransportContract;
import workbench.transport.Deployment;
import workbench.transport.Transport;

class ArtemisVmContractIT extends TransportContract {
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
     * sent.
     */
    @TestFactory
    Stream<DynamicTest> everyWorkloadHoldsWithEveryAcknowledgementAndWithLargeMessages() {
        return Stream.of(
                        "parallel-sum,elements=60000,chunkSize=300,workers=2",
                        "parallel-sum,elements=60000,chunkSize=300,workers=1,data=generated",
                        "ping-pong,roundTrips=200,messageSize=64KiB",
                        "streaming,messages=240,window=1,messageSize=64KiB",
                        "streaming,messages=240,direction=bidirectional,window=1",
                        "request-reply,requests=300,clients=3,servers=2,messageSize=64KiB",
                        "pipeline,messages=300,messageSize=4KiB",
                        "producer-consumer,messages=1000,consumers=3,distribution=selector",
                        "all-to-all,operations=100,ranks=9,messageSize=8")
                .flatMap(workload -> Stream.of(
                                "consumerWindow=16,acknowledge=auto",
                                "consumerWindow=16,acknowledge=dups-ok",
                                "consumerWindow=16,acknowledge=client,send=blocking",
                                "consumerWindow=16,acknowledge=transacted",
                                "windows=library,largeMessages=1KiB")
                        .map(settings -> workload + "," + settings))
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
