package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.result.LatencyBound;
import workbench.workload.UsageException;

class LatencyBoundsTest {
    private static final LatencyBound BOUND = new LatencyBound("p99", 2_000_000);

    @ParameterizedTest
    @CsvSource({"p99=2ms, p99, 2000000", "max=24h, max, 86400000000000", "p999=1.5us, p999, 1500", "p50=1ns, p50, 1"})
    void aBoundIsAPercentileAndATime(String text, String percentile, long nanos) {
        assertThat(LatencyBounds.parse(text)).isEqualTo(new LatencyBound(percentile, nanos));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p99", "=5ms", "p99=", "p99=0", "p99=0ms", "p99=-1ms", "p99=5", "p99=fast", "p98=5ms"})
    void whatIsNoBoundIsRefused(String text) {
        assertThatThrownBy(() -> LatencyBounds.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--bound cannot be '" + text + "': ");
    }

    @Test
    void itIsAskedOfTrialsThatMeasureLatency() {
        assertThatCode(() -> plan("producer-consumer", "rate=1k/s")).doesNotThrowAnyException();
        assertThatCode(() -> plan("producer-consumer", "maxInFlight=1")).doesNotThrowAnyException();
        assertThatCode(() -> plan("ping-pong")).doesNotThrowAnyException();
        assertThatCode(() -> plan("parallel-sum,producer-consumer", "rate=1k/s"))
                .doesNotThrowAnyException();
    }

    @Test
    void whereNoneDoesItIsRefused() {
        assertThatThrownBy(() -> plan("producer-consumer"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "--bound cannot be 'p99=2ms' here: producer-consumer runs at full speed, where messages wait"
                                + " and have no latency; add --rate RATE, or --set maxInFlight=1.");
        assertThatThrownBy(() -> plan("parallel-sum"))
                .hasMessage(
                        "--bound cannot be 'p99=2ms' here: what is run has no latency of messages; name a workload"
                                + " that has, with --workload producer-consumer or ping-pong or publish or request-reply or pipeline.");
        assertThatThrownBy(() -> plan("streaming")).hasMessageContaining("has no latency of messages");
    }

    @Test
    void aRunThatGoesOnAsksOfTheSameBound() {
        Plan plan = plan("ping-pong");

        assertThat(plan.record().bound()).isEqualTo(BOUND);
        assertThat(Plans.planner().restore(plan.record()).bound()).contains(BOUND);
        assertThat(Plans.planner()
                        .restore(Plans.plan(Plans.request(
                                        List.of("ping-pong"), List.of(Plans.USUAL.id()), Optional.empty(), "portable"))
                                .record())
                        .bound())
                .isEmpty();
    }

    private static Plan plan(String workloads, String... settings) {
        Selection selection = Plans.selection(
                List.of(workloads.split(",")), List.of(Plans.USUAL.id()), List.of(), List.of("portable"), settings);
        return Plans.plan(new PlanRequest(
                List.of(selection),
                Preset.SMOKE,
                OptionalInt.empty(),
                OptionalLong.of(7),
                Stopping.NONE,
                false,
                Optional.of(BOUND)));
    }
}
