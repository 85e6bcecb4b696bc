package workbench.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.transport.Channel;
import workbench.workload.ProducerConsumerTask;

class FlowControlTest {
    private final List<String> calls = new ArrayList<>();

    private final Channel channel = new Channel() {
        @Override
        public void send(int toRank, byte[] message, int length) {
            calls.add("send " + length + " to " + toRank);
        }

        @Override
        public int receive(int fromRank, byte[] message) {
            calls.add("receive from " + fromRank);
            return 1;
        }
    };

    @Test
    void aProducerWaitsUntilAllConsumersHaveAnsweredBeforeItBeginsWithTheFirstAgain() throws Exception {
        FlowControl flow = FlowControl.of(task(0, 2), channel);

        flow.beforeSend(0);
        flow.beforeSend(1);
        assertThat(calls).isEmpty();
        flow.beforeSend(0);
        assertThat(calls).containsExactly("receive from 1", "receive from 2");
        flow.drain();
        assertThat(calls).containsExactly("receive from 1", "receive from 2", "receive from 1");
        flow.beforeSend(0);
        assertThat(calls).as("nothing is under way any more").hasSize(3);
    }

    @Test
    void aConsumerAnswersWithOneByte() throws Exception {
        FlowControl.of(task(1, 2), channel).afterReceive(0);

        assertThat(calls).containsExactly("send 1 to 0");
    }

    @Test
    void whereNothingBoundsWhatIsUnderWayNobodyAnswers() throws Exception {
        FlowControl flow = FlowControl.of(task(0, 0), channel);

        flow.beforeSend(0);
        flow.beforeSend(0);
        flow.afterReceive(0);
        flow.drain();
        assertThat(calls).isEmpty();
    }

    private static ProducerConsumerTask task(int rank, int maxInFlight) {
        return new ProducerConsumerTask(rank, 1, 2, 64, 64, maxInFlight, null, null);
    }
}
