package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.analysis.Comparison;
import workbench.analysis.Made;
import workbench.result.TrialRecord;

class NoiseTextTest {
    private static final TrialRecord TRIAL = Made.messages("jms-artemis-vm", "threads");

    @Test
    void whatOthersUsedIsToldWithTheMostAndHowOften() {
        Comparison comparison = new Made()
                .planned(TRIAL)
                .watched(TRIAL, Map.of("watchedSeconds", 5.0, "otherCpuShare", 0.35))
                .watched(TRIAL, Map.of("watchedSeconds", 5.0, "otherCpuShare", 0.01))
                .watched(TRIAL, Map.of("watchedSeconds", 5.0, "otherCpuShare", 0.12))
                .compare();

        assertThat(noise(comparison))
                .containsExactly("in 2 of 3 repetitions other processes used up to 35 % of the CPU while measuring");
    }

    @ParameterizedTest
    @CsvSource({
        "stealShare, 0.03, 0.01, hypervisor kept back up to 3 %",
        "controllerCpuShare, 0.2, 0.01, controlling JVM itself used up to 20 %",
        "hiccupP99Nanos, 12000000, 9000000, 12 ms too late",
        "hiccupMaxNanos, 640000000, 60000000, held up for 640 ms"
    })
    void eachSignHasItsLimit(String name, double loud, double quiet, String words) {
        assertThat(noise(name, loud)).singleElement().asString().contains(words).contains("in 1 of 1 repetitions");
        assertThat(noise(name, quiet)).isEmpty();
    }

    @Test
    void inAShortTimeSharesAreTooCoarseToSpeakOf() {
        Made made = new Made().watched(TRIAL, Map.of("watchedSeconds", 0.2, "otherCpuShare", 0.35));

        assertThat(made.compare().noise()).isEmpty();
    }

    @Test
    void whatWasNotWatchedSaysNothing() {
        assertThat(new Made().rates(TRIAL, 1, 2, 3).compare().noise()).isEmpty();
        assertThat(noise("otherCpuShare", Double.NaN)).isEmpty();
    }

    @Test
    void aBusyStartAndAChangingFrequencyAreTold() {
        Map<String, Object> environment = Map.of("loadAverage", 3.2, "processors", 2L, "cpuGovernor", "powersave");

        assertThat(noise(new Made().in(environment).compare()))
                .containsExactly(
                        "it was busy before the run began, with a build perhaps: a load of 3.2 on 2 processors in the minute"
                                + " before",
                        "the CPU's frequency follows the load (governor 'powersave'): with 'performance' results scatter"
                                + " less");
    }

    @Test
    void aQuietStartIsNot() {
        Map<String, Object> environment = Map.of("loadAverage", 0.9, "processors", 2L, "cpuGovernor", "performance");

        assertThat(new Made().in(environment).compare().noise()).isEmpty();
    }

    private static List<String> noise(String name, double value) {
        return noise(new Made()
                .watched(TRIAL, Map.of("watchedSeconds", 5.0, name, value))
                .compare());
    }

    private static List<String> noise(Comparison comparison) {
        return comparison.noise().stream().map(NoiseText::of).toList();
    }
}
