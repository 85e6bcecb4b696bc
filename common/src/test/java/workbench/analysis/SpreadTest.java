package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianOfAnEvenNumberIsHalfway() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(new Spread(4, 1, 3, 9));
    }

    @Test
    void oneValueIsItsOwnRange() {
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(1, 7, 7, 7));
    }

    @Test
    void noValuesAreRefused() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoValuesEachAreTooFewToBeApart() {
        assertThat(new Spread(2, 1, 1, 1).isApartFrom(new Spread(3, 5, 5, 5))).isFalse();
        assertThat(new Spread(3, 1, 1, 1).isApartFrom(new Spread(3, 5, 5, 5))).isTrue();
    }
}
