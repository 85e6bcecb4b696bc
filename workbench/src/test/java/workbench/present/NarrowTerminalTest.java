package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.analysis.Comparison;
import workbench.analysis.Gate;
import workbench.analysis.PresetAgreement;
import workbench.analysis.RunContrast;
import workbench.plan.Defaults;
import workbench.plan.Preset;
import workbench.tck.InMemoryTransport;
import workbench.workload.Workloads;

/** What commands print on terminals of many widths. */
class NarrowTerminalTest {
    /** Lines to be copied, which no width changes. */
    private static final String COPIED = " +(Details|Run again|Show again|Files): .*";

    private static final List<Integer> WIDTHS = List.of(120, 100, 90, 80);

    static Stream<Arguments> texts() {
        return Stream.of(
                text("comparison-quick", ink -> comparison(UsualRuns.quick(), ink)),
                text("comparison-intervals", ink -> comparison(LongRuns.precise(), ink)),
                text("comparison-swept", ink -> comparison(MadeRuns.swept(), ink)),
                text("comparison-lossy", ink -> comparison(LossyRuns.compared(), ink)),
                text("comparison-rates", ink -> comparison(RatedRuns.sweep(), ink)),
                text("comparison-warming-up", ink -> comparison(UsualRuns.warmingUp(), ink)),
                text("comparison-troubled", ink -> comparison(MadeRuns.troubled(), ink)),
                text("details", ink -> details(MadeRuns.whole(), ink)),
                text("details-intervals", ink -> details(LongRuns.precise(), ink)),
                text("details-swept", ink -> details(MadeRuns.swept(), ink)),
                text("details-lossy", ink -> details(LossyRuns.compared(), ink)),
                text("details-rates", ink -> details(RatedRuns.sweep(), ink)),
                text("bound", ink -> comparison(BoundTextTest.all().compare(), ink)),
                text("contrast", NarrowTerminalTest::contrast),
                text("history", ink -> HistoryText.of(HistoryTextTest.history(HistoryTextTest.ALL), ink)),
                text("listing", NarrowTerminalTest::listing),
                text("plan", ink -> PlanText.of(PlanTextTest.plan(), PlanTextTest.ESTIMATE, ink)),
                text(
                        "agreement",
                        ink -> PresetAgreementText.of(
                                PresetAgreement.of(UsualRuns.quick(), UsualRuns.standard()), ink)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineFits(String name, Function<Ink, String> text) {
        for (int width : WIDTHS) {
            assertThat(text.apply(Ink.PLAIN.within(width)).lines())
                    .as("%s, %d columns", name, width)
                    .filteredOn(line -> !line.matches(COPIED))
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
    }

    /** A figure that was cut, or that took a neighbour's sign, would be another word. */
    @ParameterizedTest
    @MethodSource("texts")
    void noFigureIsCut(String name, Function<Ink, String> text) {
        Set<String> figures = figures(text.apply(Ink.PLAIN));
        for (int width : WIDTHS) {
            assertThat(figures(text.apply(Ink.PLAIN.within(width))))
                    .as("%s, %d columns", name, width)
                    .isSubsetOf(figures);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aWideTerminalShowsWhatAPipeGets(String name, Function<Ink, String> text) {
        assertThat(text.apply(Ink.PLAIN.within(400))).as(name).isEqualTo(text.apply(Ink.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void colourTakesNoRoom(String name, Function<Ink, String> text) {
        assertThat(text.apply(Ink.ANSI.within(80))
                        .replaceAll("\033\\[[0-9;]*m", "")
                        .lines()
                        .map(String::stripTrailing))
                .as(name)
                .isEqualTo(text.apply(Ink.PLAIN.within(80)).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eightyColumnsReadWell(String name, Function<Ink, String> text) throws Exception {
        if (Set.of("comparison-quick", "details-intervals", "contrast", "history")
                .contains(name)) {
            Golden.check("narrow-" + name + ".txt", () -> text.apply(Ink.PLAIN.within(80)));
        }
    }

    private static Arguments text(String name, Function<Ink, String> text) {
        return Arguments.of(name, text);
    }

    private static Set<String> figures(String text) {
        return Arrays.stream(text.split("\\s+"))
                .map(word -> word.replaceAll("[(),:;]|\\.$", ""))
                .filter(word -> word.matches(".*[0-9].*"))
                .collect(Collectors.toSet());
    }

    private static String comparison(Comparison comparison, Ink ink) {
        return ComparisonText.of(comparison, List.of(), "results/made", "scripts/workbench", ink);
    }

    private static String details(Comparison comparison, Ink ink) {
        return DetailsText.of(comparison, List.of(), "results/made", "scripts/workbench", ink);
    }

    private static String contrast(Ink ink) {
        RunContrast contrast = RunContrast.ofRuns(LongRuns.before(), LongRuns.after(), Optional.empty());
        return ContrastText.of(
                contrast, new ContrastSides("", "results/before", "results/after"), Gate.of("slower:5%"), ink);
    }

    private static String listing(Ink ink) {
        return ListingText.of(
                Listing.of(
                        Workloads.all(), List.of(new InMemoryTransport()), List.of(Preset.values()), Defaults.PRESET),
                ink);
    }
}
