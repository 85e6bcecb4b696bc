package workbench.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.transport.Channel;
import workbench.workload.Distribution;
import workbench.workload.ProducerConsumerTask;

class AnswersTest {
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
        Answers answers = Answers.of(task(0, 2), channel);

        answers.beforeSend(0);
        answers.beforeSend(1);
        assertThat(calls).isEmpty();
        answers.beforeSend(0);
        assertThat(calls).containsExactly("receive from 1", "receive from 2");
        answers.drain();
        assertThat(calls).containsExactly("receive from 1", "receive from 2", "receive from 1");
        answers.beforeSend(0);
        assertThat(calls).as("nothing is under way any more").hasSize(3);
    }

    @Test
    void aConsumerAnswersWithOneByte() throws Exception {
        Answers.of(task(1, 2), channel).afterReceive(0);

        assertThat(calls).containsExactly("send 1 to 0");
    }

    @Test
    void whereNothingBoundsWhatIsUnderWayNobodyAnswers() throws Exception {
        Answers answers = Answers.of(task(0, 0), channel);

        answers.beforeSend(0);
        answers.beforeSend(0);
        answers.afterReceive(0);
        answers.drain();
        assertThat(calls).isEmpty();
    }

    private static ProducerConsumerTask task(int rank, int maxInFlight) {
        return new ProducerConsumerTask(rank, 1, 2, 64, Distribution.ROUND_ROBIN, 64, maxInFlight, null, null);
    }
}
