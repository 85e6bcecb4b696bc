package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.plan.Percent;
import workbench.workload.UsageException;

class ConfirmationTest {
    @ParameterizedTest
    @CsvSource({
        "90%, 1, 1",
        "90%, 3, 3",
        "90%, 9, 9",
        "90%, 10, 9",
        "90%, 15, 14",
        "90%, 30, 27",
        "100%, 30, 30",
        "1%, 3, 1",
        "66.6%, 3, 2"
    })
    void aShareThatIsNoWholeNumberOfRepetitionsMeansOneMore(String share, int repetitions, int required) {
        assertThat(Confirmation.of(Percent.HELD_IN.parse(share), repetitions))
                .isEqualTo(new Confirmation(repetitions, required));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "0%", "0.5%", "101%", "-5%", "many"})
    void whatIsNoShareIsRefused(String share) {
        assertThatThrownBy(() -> Percent.HELD_IN.parse(share))
                .isInstanceOf(UsageException.class)
                .hasMessage("--held-in cannot be '" + share + "': allowed is 1% to 100%, written like 90%.");
    }
}
