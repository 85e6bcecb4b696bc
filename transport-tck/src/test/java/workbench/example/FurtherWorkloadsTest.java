package workbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.tck.HarnessTest;
import workbench.tck.InMemoryTransport;
import workbench.tck.Trials;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.UsageException;
import workbench.workload.Verdict;

/** Workloads that are added from outside, over transports that know nothing of them. */
class FurtherWorkloadsTest {
    static Stream<Transport> transports() {
        return Stream.of(new LetterboxTransport(), new InMemoryTransport());
    }

    @ParameterizedTest
    @MethodSource("transports")
    void everyConsumerGetsEveryMessage(Transport transport) {
        Repetition repetition = run(transport, "one-to-all", "messages=2000", "receivers=3");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(6_000, 6_000, 0, 0, 0, 0, true));
        assertThat(repetition.verification().sent()).isPositive();
        assertThat(repetition.metrics().values().get("messagesPerSecond")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss", "duplicate", "corruption"})
    void aMistakeOfTheProducerIsFoundAtEveryConsumer(String fault) {
        Verdict verdict = run(new InMemoryTransport(), "one-to-all", "messages=200", "receivers=3", "fault=" + fault)
                .verdict();

        long found = Map.of("loss", verdict.lost(), "duplicate", verdict.duplicate(), "corruption", verdict.corrupt())
                .get(fault);
        assertThat(verdict.correct()).isFalse();
        assertThat(found).isPositive();
        assertThat(found % 3).as("as often at each of the three").isZero();
    }

    @ParameterizedTest
    @MethodSource("transports")
    void everyRankHasTheRightAnswer(Transport transport) {
        Repetition repetition = run(transport, "largest-number", "ranks=5");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
        assertThat(repetition.verdict().correct()).isTrue();
        assertThat(repetition.metrics().values().get("elementsPerSecond")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = "corrupts")
    void aMistakeOfTheTransportMakesAnAnswerWrong(String mistake) {
        Repetition repetition = run(new InMemoryTransport(), "largest-number", "ranks=3", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.verdict().correct()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranks=1", "ranks=65"})
    void itsParametersAreCheckedAsAny(String setting) {
        assertThatThrownBy(() -> run(new InMemoryTransport(), "largest-number", setting))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'ranks' cannot be");
    }

    private static Repetition run(Transport transport, String workload, String... settings) {
        return new Trials(transport, HarnessTest.ownClassPath())
                .soonReady()
                .run(workload, Deployment.THREADS, "portable", settings);
    }
}
