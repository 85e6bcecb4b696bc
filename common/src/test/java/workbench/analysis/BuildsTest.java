package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.KernelSource;
import workbench.result.TrialRecord;

/** Whether all repetitions of a trial ran the same. */
class BuildsTest {
    private static final TrialRecord A = Made.messages("a", "threads");
    private static final KernelSource OLD = KernelSource.of("workbench.jms.Producer", "old");
    private static final KernelSource NEW = KernelSource.of("workbench.jms.Producer", "new");

    @Test
    void twoKernelsInOneTrialAreAWarning() {
        TrialSummary trial = only(new Made()
                .built(A, OLD.facts())
                .built(A, NEW.facts())
                .built(A, OLD.facts())
                .built(A, NEW.facts()));

        assertThat(trial.warnings()).isEqualTo(Map.of(Mixed.KERNELS, 2));
        assertThat(trial.builds().severalOf()).containsExactly("workbench.jms.Producer");
    }

    @Test
    void anotherWorkbenchAroundTheSameKernelIsAWarning() {
        TrialSummary trial = only(new Made().built(A, workbench("1")).built(A, workbench("2")));

        assertThat(trial.warnings()).isEqualTo(Map.of(Mixed.WORKBENCHES, 1));
        assertThat(trial.builds().severalOf()).containsExactly(KernelSource.WORKBENCH);
    }

    @Test
    void whatOlderFilesDoNotTellIsNoDifferenceAmongThem() {
        assertThat(only(new Made().rates(A, 1, 1)).warnings()).isEmpty();
        assertThat(only(new Made().rates(A, 1).built(A, OLD.facts())).warnings())
                .isEmpty();
    }

    @Test
    void sidesOfAComparisonDifferWhereBothTell() {
        Builds before = only(new Made().built(A, OLD.facts())).builds();
        Builds after = only(new Made().built(A, NEW.facts())).builds();

        assertThat(before.differentFrom(after)).containsExactly("workbench.jms.Producer");
        assertThat(before.differentFrom(before)).isEmpty();
        assertThat(before.differentFrom(only(new Made().rates(A, 1)).builds())).isEmpty();
    }

    private static Map<String, String> workbench(String digit) {
        return Map.of(KernelSource.WORKBENCH, digit.repeat(64));
    }

    private static TrialSummary only(Made made) {
        return Made.only(made).trials().getFirst();
    }
}
