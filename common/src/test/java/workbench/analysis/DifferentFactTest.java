package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.TrialRecord;

class DifferentFactTest {
    private static final TrialRecord JMS = Made.messages("jms", "threads");
    private static final double[] HUNDRED = {100, 101, 99};

    @Test
    void circumstancesThatDifferAreListed() {
        Made before = new Made().rates(JMS, HUNDRED).fact("cpuModel", "x").fact("jvm", Map.of("name", "a", "heap", 1));
        Made after = new Made().rates(JMS, HUNDRED).fact("cpuModel", "y").fact("jvm", Map.of("name", "a", "heap", 2));
        after.fact("governor", List.of("slow"));

        assertThat(facts(before, after))
                .containsExactly(
                        new DifferentFact("cpuModel", List.of("x"), List.of("y")),
                        new DifferentFact("jvm.heap", List.of("1"), List.of("2")),
                        new DifferentFact("governor", List.of(""), List.of("[slow]")));
    }

    @Test
    void ofListsOnlyWhatDiffersIsListed() {
        Made before = new Made().rates(JMS, HUNDRED).fact("libraries", List.of("a 1", "b 1"));
        Made after = new Made().rates(JMS, HUNDRED).fact("libraries", List.of("a 1", "b 2"));

        assertThat(facts(before, after))
                .containsExactly(new DifferentFact("libraries", List.of("b 1"), List.of("b 2")));
    }

    @ParameterizedTest
    @CsvSource({"24.1, 24.3", "24.1, 24.1", "45, 23", "23, 45"})
    void whatTheClockCostsIsNotTheSameTwiceAndNoDifference(double before, double after) {
        assertThat(facts(made("clockNanos", before), made("clockNanos", after))).isEmpty();
    }

    @Test
    void anotherClockIsADifference() {
        assertThat(facts(made("clockNanos", 24.1), made("clockNanos", 1024.3)))
                .containsExactly(new DifferentFact("clockNanos", List.of("24.1"), List.of("1024.3")));
        assertThat(facts(made("memoryBytes", 24.1), made("memoryBytes", 24.3))).hasSize(1);
    }

    @Test
    void aRunThatDoesNotTellWhatItsClockCostsIsNoLessAlike() {
        assertThat(facts(made("cpuModel", "x"), made("cpuModel", "x").fact("clockNanos", 24.1)))
                .isEmpty();
    }

    @Test
    void whatDiffersBetweenTheRunsOfASideIsListed() {
        List<Comparison> a = List.of(
                made("cpuModel", "x").compare("a1"),
                made("cpuModel", "y").compare("a2"),
                made("cpuModel", "x").compare("a3"));
        List<Comparison> b = List.of(
                made("cpuModel", "x").compare("b1"),
                made("cpuModel", "x").compare("b2"),
                made("governor", "slow").compare("b3"));

        assertThat(RunContrast.ofRuns(a, b, Optional.empty()).facts())
                .containsExactly(
                        new DifferentFact("cpuModel", List.of("x", "y"), List.of("x", "")),
                        new DifferentFact("governor", List.of(""), List.of("", "slow")));
    }

    private static Made made(String fact, Object value) {
        return new Made().rates(JMS, HUNDRED).fact(fact, value);
    }

    private static List<DifferentFact> facts(Made before, Made after) {
        return RunContrast.ofRuns(before.compare(), after.compare(), Optional.empty())
                .facts();
    }
}
