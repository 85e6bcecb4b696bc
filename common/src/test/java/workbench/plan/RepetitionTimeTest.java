package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.UsageException;

class RepetitionTimeTest {
    /** Each takes longer than a minute as it was asked for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            producer-consumer | QUICK    | duration=70s            |   83
            producer-consumer | QUICK    | duration=1h             | 3613
            producer-consumer | THOROUGH | duration=45s            |   85
            producer-consumer | QUICK    | rate=10/s,messages=1000 |  114
            ping-pong         | QUICK    | rate=1/s,roundTrips=300 |  313
            ping-pong         | QUICK    | roundTrips=2M           |   60
            parallel-sum      | QUICK    | work=1000000,elements=100000 | 600
            """)
    void theTimeLimitFollowsFromThePlan(String workload, Preset preset, String settings, long seconds) {
        Trial trial = trial(workload, preset, settings.split(","));

        assertThat(trial.timeLimitNanos()).isGreaterThan(seconds * 1_000_000_000);
    }

    /** What hangs is to be found soon, too. */
    @ParameterizedTest
    @CsvSource({"producer-consumer", "ping-pong", "streaming", "parallel-sum"})
    void whatTakesLittleTimeIsGivenLittle(String workload) {
        assertThat(trial(workload, Preset.QUICK).parameters().word("timeLimit")).isEqualTo("2min");
    }

    @Test
    void eachJvmIsGivenTimeToStart() {
        long few = trial("producer-consumer", Preset.SMOKE).timeLimitNanos();
        long many = trial("producer-consumer", Preset.SMOKE, "producers=32", "consumers=32")
                .timeLimitNanos();

        assertThat(many - few).isGreaterThan(60_000_000_000L);
    }

    @Test
    void whatIsSetIsKept() {
        assertThat(trial("producer-consumer", Preset.QUICK, "timeLimit=5min")
                        .parameters()
                        .word("timeLimit"))
                .isEqualTo("5min");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            producer-consumer | QUICK    | duration=70s,timeLimit=1min | 'timeLimit' cannot be '1min': a repetition takes 71s at least (warm-up 1s, measuring 70s). Leave it out, and it follows from the plan: 3min.
            producer-consumer | THOROUGH | duration=45s,timeLimit=1min | (warm-up 15s, measuring 45s)
            producer-consumer | SMOKE    | rate=10/s,messages=1000,timeLimit=1min | messages (1000) at rate 10/s 100s
            parallel-sum      | SMOKE    | work=1000000,elements=100M,data=generated,timeLimit=1h | 'timeLimit' cannot be '1h': a repetition takes
            producer-consumer | QUICK    | rate=1/s,messages=100M      | More than 24h is not allowed: ask for less.
            """)
    void aLimitThatCannotHoldIsRefused(String workload, Preset preset, String settings, String sentence) {
        assertThatThrownBy(() -> trial(workload, preset, settings.split(",")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aLimitThatMayNotHoldIsToldOf() {
        assertThat(plan("producer-consumer", Preset.STANDARD, "timeLimit=20s").notes())
                .containsExactly(
                        "producer-consumer over paper-usual (processes) with timeLimit=20s: timeLimit 20s may end"
                                + " a repetition whose warm-up is long: it may take up to 22s, and the whole 25s.");
        assertThat(plan("producer-consumer", Preset.STANDARD, "timeLimit=30s").notes())
                .isEmpty();
    }

    @Test
    void aLimitThatFollowsIsNotVaried() {
        Plan swept = plan("producer-consumer", Preset.QUICK, "duration=1s+10min");

        assertThat(swept.trials())
                .extracting(trial -> trial.variation().keySet())
                .allSatisfy(names -> assertThat(names).containsExactly("duration"));
        assertThat(swept.trials()).extracting(Trial::timeLimitNanos).doesNotHaveDuplicates();
        assertThat(plan("producer-consumer", Preset.QUICK, "timeLimit=2min+5min")
                        .trials())
                .extracting(trial -> trial.variation().get("timeLimit"))
                .containsExactly("2min", "5min");
    }

    @Test
    void aRateThatIsFoundLaterIsGivenItsTime() {
        Trial closed = trial("producer-consumer", Preset.SMOKE, "messages=10000");

        assertThat(closed.atRate(10).timeLimitNanos()).isGreaterThan(1_000_000_000_000L);
        assertThat(trial("producer-consumer", Preset.SMOKE).atRate(10).timeLimitNanos())
                .isEqualTo(trial("producer-consumer", Preset.SMOKE).timeLimitNanos());
    }

    private static Trial trial(String workload, Preset preset, String... settings) {
        return plan(workload, preset, settings).trials().getFirst();
    }

    private static Plan plan(String workload, Preset preset, String... settings) {
        Selection selection =
                Plans.selection(List.of(workload), List.of("paper-usual"), List.of(), List.of(Trial.NATIVE), settings);
        return Plans.plan(new PlanRequest(List.of(selection), preset, OptionalInt.of(1), OptionalLong.of(7)));
    }
}
