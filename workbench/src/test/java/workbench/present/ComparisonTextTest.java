package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.analysis.Comparison;

class ComparisonTextTest {
    private static final String ESCAPE = "\033[";

    /** Where the page is, which is told behind the text. */
    private static final int LINES_BEHIND = 1;

    @Test
    void aQuickRunReadsWell() throws Exception {
        Golden.check("comparison-quick.txt", () -> text(UsualRuns.quick(), Ink.PLAIN));
    }

    @Test
    void aStandardRunReadsWell() throws Exception {
        Golden.check("comparison-standard.txt", () -> text(UsualRuns.standard(), Ink.PLAIN));
    }

    @Test
    void whatStillWarmsUpHasNoRatio() throws Exception {
        Golden.check("comparison-warming-up.txt", () -> text(UsualRuns.warmingUp(), Ink.PLAIN));
    }

    @Test
    void whatTooFewSamplesCannotTellIsBlankAndSaidToBe() {
        Comparison few = Comparison.of(MadeRuns.storedFew());

        for (String text : List.of(
                text(few, Ink.PLAIN), DetailsText.of(few, List.of(), "results/made", "scripts/workbench", Ink.PLAIN))) {
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("latency p50 is blank: it takes 20 samples in a repetition, and there were 9")
                    .contains("not ranked: a rate takes 20 round trips in a repetition, and there were 9")
                    .doesNotContain("777", "fastest");
        }
    }

    @Test
    void whatBrokeIsTold() throws Exception {
        Golden.check("comparison-broken.txt", () -> text(UsualRuns.broken(), Ink.PLAIN));
    }

    @Test
    void aRunOfDifferentTrialsReadsWell() throws Exception {
        Golden.check("comparison.txt", () -> text(MadeRuns.whole(), Ink.PLAIN));
    }

    @Test
    void intervalsAndRangesStandBesideTheirRates() throws Exception {
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
    void scalingHasATableForEachTransport() throws Exception {
        Golden.check("comparison-scaled.txt", () -> text(ScaledRuns.compared(), Ink.PLAIN));
    }

    @Test
    void noLawIsFittedToOneAloneAndToWhatIsNotSteady() {
        assertThat(text(ScaledRuns.unsteady(), Ink.PLAIN).replaceAll("\\s+", " "))
                .contains("1.64 82 % 18 % 21.9 % correct, still warming up")
                .contains("Amdahl's law is fitted to nothing: of more than one worker, none is steady");
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
    void aRunWithoutTrialsSaysHowToRunItAgain() throws Exception {
        Golden.check("comparison-empty.txt", () -> text(MadeRuns.empty(), Ink.PLAIN));
    }

    static Stream<Comparison> usualRuns() {
        return Stream.of(UsualRuns.quick(), UsualRuns.standard(), UsualRuns.warmingUp(), UsualRuns.broken());
    }

    @ParameterizedTest
    @MethodSource("usualRuns")
    void theUsualTrialsTakeThirtyLines(Comparison run) {
        assertThat(text(run, Ink.PLAIN).lines().count() + LINES_BEHIND).isLessThanOrEqualTo(30);
    }

    @Test
    void theUsualTrialsAreEight() {
        assertThat(UsualRuns.quick().trials()).hasSize(8);
        assertThat(UsualRuns.quick().noise()).isNotEmpty();
        assertThat(UsualRuns.standard().trials()).hasSize(8);
    }

    @Test
    void aPathIsQuotedAsAShellWantsIt() {
        String text =
                ComparisonText.of(UsualRuns.standard(), List.of(), "two words", "../scripts/workbench", Ink.PLAIN);

        assertThat(text).contains("  Details:    ../scripts/workbench show 'two words' --details\n");
    }

    @Test
    void moreRepetitionsAndWarningsMakeNoMoreLines() {
        List<String> warnings =
                Stream.generate(() -> "a line of the file is broken").limit(50).toList();
        String text = ComparisonText.of(UsualRuns.standard(), warnings, "results/made", "scripts/workbench", Ink.PLAIN);

        assertThat(text.lines().count() + LINES_BEHIND).isLessThanOrEqualTo(30);
        assertThat(text).contains("--details");
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
    void linesFitASmallScreen() {
        assertThat(Stream.of(MadeRuns.whole(), MadeRuns.swept(), RatedRuns.sweep(), UsualRuns.warmingUp())
                        .flatMap(run -> text(run, Ink.PLAIN).lines())
                        .toList())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(100));
    }

    private static String text(Comparison comparison, Ink ink) {
        return ComparisonText.of(comparison, List.of(), "results/made", "scripts/workbench", ink);
    }
}
