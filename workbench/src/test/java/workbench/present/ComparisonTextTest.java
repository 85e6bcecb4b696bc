package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;

class ComparisonTextTest {
    private static final String ESCAPE = "\033[";

    @Test
    void aWholeRunReadsWell() throws Exception {
        Golden.check("comparison.txt", () -> text(MadeRuns.whole(), Ink.PLAIN));
    }

    @Test
    void intervalsStandBesideTheirFigures() throws Exception {
        Golden.check("comparison-intervals.txt", () -> text(LongRuns.precise(), Ink.PLAIN));
    }

    @Test
    void aTroubledRunHidesNothing() throws Exception {
        Golden.check(
                "comparison-troubled.txt",
                () -> ComparisonText.of(
                        MadeRuns.troubled(),
                        List.of("the last line of repetitions.jsonl is only half written, as after a crash: it is left"
                                + " out"),
                        "results/made",
                        "scripts/workbench",
                        Ink.PLAIN));
    }

    @Test
    void aSweepReadsWell() throws Exception {
        Golden.check("comparison-swept.txt", () -> text(MadeRuns.swept(), Ink.PLAIN));
    }

    @Test
    void ratesThatAreTooMuchAreResults() throws Exception {
        Golden.check("comparison-rates.txt", () -> text(RatedRuns.sweep(), Ink.PLAIN));
    }

    @Test
    void whatWasLostIsShownWhereItIsNoMistake() throws Exception {
        Golden.check("comparison-lossy.txt", () -> text(LossyRuns.compared(), Ink.PLAIN));
    }

    @Test
    void aRunWithoutTrialsSaysWhereItIs() throws Exception {
        Golden.check("comparison-empty.txt", () -> text(MadeRuns.empty(), Ink.PLAIN));
    }

    @Test
    void colourTakesNoRoomAndChangesNoWord() {
        String coloured = text(MadeRuns.whole(), Ink.ANSI);

        assertThat(coloured).contains(ESCAPE);
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(text(MadeRuns.whole(), Ink.PLAIN));
        assertThat(text(MadeRuns.troubled(), Ink.PLAIN)).doesNotContain(ESCAPE);
    }

    @Test
    void linesFitAScreen() {
        assertThat((text(MadeRuns.whole(), Ink.PLAIN)
                                + text(MadeRuns.swept(), Ink.PLAIN)
                                + text(RatedRuns.sweep(), Ink.PLAIN))
                        .lines()
                        .toList())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(120));
    }

    private static String text(Comparison comparison, Ink ink) {
        return ComparisonText.of(comparison, List.of(), "results/made", "scripts/workbench", ink);
    }
}
