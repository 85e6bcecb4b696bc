package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningsTextTest {
    @Test
    void aWarningOfTwoTrialsIsToldOfEach() {
        assertThat(text(2))
                .containsExactly(
                        "producer-consumer over jms1 (threads), 3 of 3 repetitions: the JVM was warming up",
                        "producer-consumer over jms2 (threads), 3 of 3 repetitions: the JVM was warming up");
    }

    @Test
    void aWarningOfMoreTrialsIsToldOnceAndNamesThem() {
        assertThat(text(3))
                .containsExactly("9 of 9 repetitions of 3 trials (producer-consumer over jms1 (threads);"
                        + " producer-consumer over jms2 (threads); producer-consumer over jms3 (threads)): the JVM was"
                        + " warming up");
    }

    @Test
    void whereVeryManyHaveItNoneIsNamed() {
        assertThat(text(5)).containsExactly("15 of 15 repetitions of 5 trials: the JVM was warming up");
    }

    private static List<String> text(int trials) {
        MadeRun run = new MadeRun();
        IntStream.rangeClosed(1, trials).forEach(i -> {
            run.trial("jms" + i, Map.of(), "");
            run.rates(1_000, 1_001, 1_002);
        });
        return WarningsText.of(run.compare(3));
    }
}
