package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.metric.Unit;

class ScaleTest {
    @Test
    void aColumnHasOneUnitThatFitsItsLargestNumber() {
        Scale scale = Scale.of(Unit.MESSAGES_PER_SECOND, List.of(138_200.0, 9_210.0));

        assertThat(scale.label()).isEqualTo("k msg/s");
        assertThat(scale.format(138_200)).isEqualTo("138.20");
        assertThat(scale.format(9_210)).isEqualTo("9.21");
    }

    @Test
    void bytesGoByPowersOfTwoAndTimesByTheirNames() {
        assertThat(Scale.of(Unit.BYTES_PER_SECOND, List.of(3.0 * (1 << 20))).label())
                .isEqualTo("MiB/s");
        assertThat(Scale.of(Unit.NANOS, List.of(999.0)).label()).isEqualTo("ns");
        assertThat(Scale.of(Unit.NANOS, List.of(1_500.0)).label()).isEqualTo("µs");
        assertThat(Scale.of(Unit.SECONDS, List.of(0.0123)).label()).isEqualTo("ms");
        assertThat(Scale.of(Unit.SECONDS, List.of(0.0123)).format(0.0123)).isEqualTo("12.3");
        assertThat(Scale.of(Unit.SHARE, List.of(0.35)).format(0.35)).isEqualTo("35");
    }

    @Test
    void rareEventsAreCountedSoThatTheRarestIsSeen() {
        assertThat(Scale.of(Unit.EVENTS, List.of(2.5, 0.002)).label()).isEmpty();
        assertThat(Scale.of(Unit.EVENTS, List.of(2.5, 0.0002)).label()).isEqualTo("10⁻³");
        assertThat(Scale.of(Unit.EVENTS, List.of(0.004, 3e-8)).label()).isEqualTo("10⁻⁶");
        assertThat(Scale.of(Unit.EVENTS, List.of(0.004, 3e-8)).format(0.004)).isEqualTo("4,000.000");
        assertThat(Scale.of(Unit.EVENTS, List.of(0.0, 2.0)).label()).isEmpty();
        assertThat(Scale.of(Unit.EVENTS, List.of(0.0)).label()).isEmpty();
        assertThat(Scale.of(Unit.BYTES, List.of(1_500.0)).label()).isEqualTo("KiB");
    }

    @Test
    void zeroAndNothingHaveAScaleToo() {
        assertThat(Scale.of(Unit.NANOS, List.of(0.0)).format(0)).isEqualTo("0.000");
        assertThat(Scale.of(Unit.MESSAGES_PER_SECOND, List.of()).label()).isEqualTo("msg/s");
    }
}
