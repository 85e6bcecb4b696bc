package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.workload.ProducerConsumerTask;

/** One producer, the consumers are ranks 1 and 2. */
class RequestsTest {

    @Test
    void consumersThatHaveRoomTakeTurns() {
        Requests requests = new Requests(task(4, 0));
        requests.add(2);
        assertThat(requests.answer()).isEqualTo(2);
        requests.add(1);
        assertThat(requests.answer()).isEqualTo(1);
        assertThat(requests.answer()).isEqualTo(2);
        assertThat(requests.answer()).isEqualTo(1);
        assertThat(requests.mayAnswer()).isFalse();
    }

    @Test
    void noMoreAreAnsweredThanMayBeUnderWay() {
        Requests requests = new Requests(task(2, 1));
        requests.add(1);
        requests.add(1);
        requests.add(2);

        assertThat(requests.answer()).isEqualTo(1);
        assertThat(requests.mayAnswer()).isFalse();
        requests.add(2);
        assertThat(requests.mayAnswer()).as("a first request confirms nothing").isFalse();
        requests.add(1);
        assertThat(requests.mayAnswer())
                .as("a third request confirms the first message")
                .isTrue();
    }

    @Test
    void whatIsNotTakenInIsKnown() {
        Requests requests = new Requests(task(5, 0));

        assertThat(requests.notTakenIn())
                .as("two consumers, two requests of two messages each")
                .isEqualTo(4);
        requests.add(1);
        assertThat(requests.notTakenIn()).isEqualTo(3);
        requests.answer();
        assertThat(requests.notTakenIn()).isEqualTo(3);
        requests.answer();
        assertThat(requests.notTakenIn())
                .as("who is answered in full asks again")
                .isEqualTo(4);
    }

    private static ProducerConsumerTask task(int credits, int maxInFlight) {
        return new ProducerConsumerTask(0, 1, 2, 32, credits, maxInFlight, null, null);
    }
}
