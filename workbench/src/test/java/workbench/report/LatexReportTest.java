package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.report.chart.MadeTrials;

/** Tables that a paper can include as they are. */
class LatexReportTest {
    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{([a-z]+\\*?)}");
    private static final Pattern ACROSS = Pattern.compile("\\\\multicolumn\\{(\\d+)}");

    /** Besides these LaTeX has no signs of its own here. */
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

    private static final List<String> KNOWN = List.of(
            ("begin end centering caption label toprule midrule bottomrule multicolumn emph textbf small footnotesize"
                            + " scriptsize textbackslash textasciicircum textasciitilde textless textgreater textbar"
                            + " textsuperscript mu pm times div cdot leq geq approx dots rightarrow star bullet circ")
                    .split(" "));

    static Stream<Report> reports() {
        return Stream.of(
                Reports.whole(),
                Reports.swept(),
                Reports.troubled(),
                Reports.lossy(),
                Reports.few(),
                Reports.compared(),
                Reports.hostile(),
                Reports.of(MadeTrials.of("producer-consumer")
                        .trial("[2pt]", "threads")
                        .values("messagesPerSecond", 1, 2, 3)
                        .trial("* né à Köln 日本 😀 \u0001 \ud800 a--b ?`", "threads")
                        .values("messagesPerSecond", 1, 2, 3)
                        .stored("made")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachTableIsWhole(Report report) {
        String text = LatexReport.of(report);

        assertThat(environmentsLeftOpen(text)).isEmpty();
        assertThat(bracesLeftOpen(text)).isZero();
        assertThat(text.replace("\\$", "").chars().filter(c -> c == '$').count() % 2)
                .isZero();
        assertThat(text.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f || "éàö".indexOf(c) >= 0);
        assertThat(COMMAND.matcher(text.replace("\\\\", "").replaceAll("(?m)^%.*$", ""))
                        .results())
                .extracting(found -> found.group(1))
                .isSubsetOf(KNOWN);
        lines(text).forEach(line -> assertThat(line.columns()).as(line.text()).isEqualTo(line.of()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatEndsALineTakesNothingOfTheNextOne(Report report) {
        assertThat(LatexReport.of(report).lines().map(String::strip)).noneMatch(line -> line.matches("[\\[*].*"));
    }

    @Test
    void numbersEndWhereTheirUncertaintyDoes() {
        String rates = LatexReport.of(rates(180_000, 181_000, 190_000, 189_000, 185_000, 187_000));
        assertThat(rates).contains("x & 185.3 &", "{\\scriptsize $\\pm$ 4.3}");

        // Half of it is about as much as the value itself.
        assertThat(LatexReport.of(rates(1_000, 1_900, 3_100, 600, 1_400)))
                .contains("x & 1.4 &", "{\\scriptsize $\\pm$ 1.2}");
        assertThat(LatexReport.of(rates(185_000, 185_001, 185_002, 185_001, 185_000)))
                .contains("x & 185.0008 &", "{\\scriptsize $\\pm$ 0.0010}");
        assertThat(LatexReport.of(rates(185_432))).contains("x & 185 &").doesNotContain("\\pm");
    }

    @Test
    void aRangeEndsAsItsNumberDoes() {
        assertThat(LatexReport.of(rates(131_234, 138_234, 140_234)))
                .contains("x & 138.2 &")
                .contains("{\\scriptsize [131.2 \\dots{} 140.2]}");
        assertThat(LatexReport.of(rates(800_000, 1_100_000, 40_000_000)))
                .contains("x & 1.1 &")
                .contains("{\\scriptsize [0.8 \\dots{} 40.0]}");
        assertThat(LatexReport.of(rates(2_520, 532_000, 569_420)))
                .contains("x & 532 &")
                .contains("{\\scriptsize [3 \\dots{} 569]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "en-US"})
    void numbersAreTheSameInEachLocale(String locale) {
        String expected = LatexReport.of(Reports.compared());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(LatexReport.of(Reports.compared())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theCaptionSaysWhatNumbersAreAndWhatTheirSignsMean() {
        String intervals = LatexReport.of(Reports.compared());
        String ranges = LatexReport.of(Reports.whole());

        assertThat(intervals)
                .contains("Each number is of 9 to 10 repetitions that are ok.")
                .contains("$\\pm$ below a number, in its unit: half of the 95 \\% interval of the centre")
                .contains("Bold: best of those alike, by more than chance.");
        assertThat(ranges)
                .contains("Each number is of 3 repetitions that are ok.")
                .contains("[from \\dots{} to] below a number: smallest and largest of fewer than 5 repetitions")
                .contains("Bold: best of those alike, ranges apart.")
                .doesNotContain("$\\pm$ below");
        assertThat(LatexReport.of(rates(1_000)))
                .contains("Each number is of 1 repetition that is ok.")
                .doesNotContain("Bold", "$\\pm$", "below a number");
    }

    @Test
    void aTableThatIsWideSpansBothColumns() {
        assertThat(LatexReport.of(rates(1_000, 1_100)))
                .contains("\\begin{table}\n")
                .doesNotContain("table*}");
        assertThat(LatexReport.of(Reports.whole()))
                .contains("\\begin{table*}\n", "\\end{table*}\n")
                .doesNotContain("{table}");
    }

    @Test
    void aTableThatIsWiderThanAPageHasSmallerLetters() {
        LatexTabular narrow = tabular(20);
        LatexTabular wide = tabular(100);
        LatexTabular widest = tabular(400);

        assertThat(narrow.environment() + narrow.letters()).isEqualTo("table");
        assertThat(wide.environment() + wide.letters()).isEqualTo("table*\\small");
        assertThat(widest.environment() + widest.letters()).isEqualTo("table*\\scriptsize");
    }

    private static LatexTabular tabular(int characters) {
        LatexTabular tabular = new LatexTabular("ll");
        tabular.line(List.of(LatexTabular.Cell.of("x".repeat(characters)), LatexTabular.Cell.of("four")));
        return tabular;
    }

    private static Report rates(double... perSecond) {
        return Reports.of(MadeTrials.of("producer-consumer")
                .trial("x", "threads")
                .values("messagesPerSecond", perSecond)
                .stored("made"));
    }

    /** @param of as many columns as its table has */
    private record Line(String text, int columns, int of) {}

    private static List<Line> lines(String latex) {
        return Arrays.stream(latex.split("\\\\begin\\{tabular}"))
                .skip(1)
                .flatMap(tabular -> {
                    int columns = tabular.indexOf('}') - 1;
                    return tabular.lines()
                            .filter(line -> line.endsWith("\\\\"))
                            .map(line -> new Line(line, columns(line), columns));
                })
                .toList();
    }

    private static int columns(String line) {
        Matcher across = ACROSS.matcher(line);
        int separators =
                (int) line.replace("\\&", "").chars().filter(c -> c == '&').count();
        return separators + (across.find() ? Integer.parseInt(across.group(1)) : 1);
    }

    private static Deque<String> environmentsLeftOpen(String latex) {
        Deque<String> open = new ArrayDeque<>();
        Matcher matcher = ENVIRONMENT.matcher(latex);
        while (matcher.find()) {
            if (matcher.group(1).equals("begin")) {
                open.push(matcher.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(matcher.group(2));
            }
        }
        return open;
    }

    private static int bracesLeftOpen(String latex) {
        int open = 0;
        for (char c :
                latex.replace("\\\\", "").replace("\\{", "").replace("\\}", "").toCharArray()) {
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        return open;
    }
}
