package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.workload.UsageException;

class StoppingTest {
    @Test
    void percentAndTimesAreReadAsPeopleTypeThem() {
        Stopping stopping = Stopping.of("2.5%", "10min");

        assertThat(stopping.precision()).hasValue(0.025);
        assertThat(stopping.budgetNanos()).hasValue(600_000_000_000L);
        assertThat(Stopping.of(null, null)).isEqualTo(Stopping.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0%", "0.01%", "51%", "-1%", "x%", ""})
    void whatIsNoPrecisionIsRefused(String text) {
        assertThatThrownBy(() -> Stopping.of(text, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("--precision cannot be '" + text + "': allowed is 0.1% to 50%, written like 2%.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "0s", "-1s", "ten"})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> Stopping.of(null, text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--budget cannot be '" + text + "'");
    }

    @Test
    void aRunThatIsToBePreciseMayHaveManyRounds() {
        Plan plan = Plans.plan(Plans.request(OptionalInt.empty(), Stopping.of("2%", null), false));

        assertThat(plan.rounds()).isEqualTo(Defaults.MOST_ROUNDS_FOR_PRECISION);
        assertThat(plan.record().precision()).isEqualTo(0.02);
        assertThat(plan.record().budgetSeconds()).isNull();
    }

    @Test
    void fewRoundsCannotTellHowPreciseTheyAre() {
        assertThatThrownBy(() -> Plans.plan(Plans.request(OptionalInt.of(9), Stopping.of("2%", null), false)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--rounds cannot be '9' with --precision");
        assertThat(Plans.plan(Plans.request(OptionalInt.of(9), Stopping.of(null, "1min"), false))
                        .rounds())
                .isEqualTo(9);
    }

    @Test
    void toCalibrateIsToMeasureEachTrialTwiceInEachRound() {
        Plan plan = Plans.plan(Plans.request(OptionalInt.of(1), Stopping.NONE, true));

        assertThat(plan.trials())
                .extracting(Trial::id, Trial::twinOf)
                .containsExactly(
                        tuple("producer-consumer/paper-usual/processes/native", ""),
                        tuple(
                                "producer-consumer/paper-usual/processes/native/twin",
                                "producer-consumer/paper-usual/processes/native"));
        assertThat(plan.round(1)).hasSize(2);
        assertThat(plan.record().trials().getLast().twinOf())
                .isEqualTo(plan.record().trials().getFirst().id());
    }
}
