package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;

class ContrastTextTest {
    private static final ContrastSides RUNS = new ContrastSides("", "results/before", "results/after");
    private static final ContrastSides TRIALS = new ContrastSides("results/made", "jms-artemis-tcp", "mpi-mpj-cluster");
    private static final Gate GATE = Gate.of("slower:5%");

    @Test
    void twoRunsReadWell() throws Exception {
        Golden.check("contrast-runs.txt", () -> ContrastText.of(runs(), RUNS, GATE, Ink.PLAIN));
    }

    @Test
    void twoTrialsReadWell() throws Exception {
        Golden.check("contrast-trials.txt", () -> ContrastText.of(trials(), TRIALS, null, Ink.PLAIN));
    }

    @Test
    void markdownHasATableForEachWorkload() throws Exception {
        Golden.check("contrast-runs.md", () -> ContrastMarkdown.of(runs(), RUNS, GATE));
    }

    @Test
    void programsGetEveryNumber() throws Exception {
        Golden.check("contrast-runs.json", () -> ContrastJson.of(runs(), RUNS, GATE));
    }

    @Test
    void linesFitAScreen() {
        assertThat(ContrastText.of(runs(), RUNS, GATE, Ink.PLAIN).lines())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(120));
    }

    private static RunContrast runs() {
        return RunContrast.ofRuns(LongRuns.before(), LongRuns.after(), Optional.empty());
    }

    private static RunContrast trials() {
        return RunContrast.ofTrials(LongRuns.before(), TRIALS.a(), TRIALS.b(), Optional.empty());
    }
}
