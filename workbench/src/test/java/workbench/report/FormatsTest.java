package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.present.Golden;

class FormatsTest {
    @Test
    void markdownReadsWell() throws Exception {
        Golden.check("report.md", () -> MarkdownReport.of(Reports.whole()));
        Golden.check("report-compared.md", () -> MarkdownReport.of(Reports.compared()));
        Golden.check("report-troubled.md", () -> MarkdownReport.of(Reports.troubled()));
    }

    @Test
    void whatWasLostIsInEveryTable() throws Exception {
        Golden.check("report-lossy.md", () -> MarkdownReport.of(Reports.lossy()));
        assertThat(LatexReport.of(Reports.lossy())).contains("correct, 189000 lost, 21 reordered");
        assertThat(CsvReport.of(Reports.lossy())).contains(",300000,240000,60000,0,7,0,true,");
    }

    @Test
    void latexReadsWell() throws Exception {
        Golden.check("report.tex", () -> LatexReport.of(Reports.whole()));
        Golden.check("report-compared.tex", () -> LatexReport.of(Reports.compared()));
    }

    @Test
    void csvHasEachRepetitionOnALine() throws Exception {
        Golden.check("report.csv", () -> CsvReport.of(Reports.troubled()));
    }

    @Test
    void jsonHasTheAnalysisAndTheRepetitions() throws Exception {
        Golden.check("report.json", () -> JsonReport.of(Reports.troubled()));
    }

    /** A percentile that nine samples cannot tell stands nowhere, and everywhere stands why. */
    @Test
    void whatTooFewSamplesCannotTellIsBlankWithTheReasonInEveryFormat() {
        Report few = Reports.few();
        String[] told = {"777.", "777111", "777333"};
        String reason = "it takes 1,000 samples in a repetition, and there were 9";

        assertThat(MarkdownReport.of(few)).contains(reason).doesNotContain(told);
        assertThat(LatexReport.of(few)).contains(reason).doesNotContain(told);
        assertThat(HtmlReport.of(few)).contains(reason).doesNotContain(told);
        assertThat(CsvReport.of(few))
                .contains("latencyNanos.p99: 9 samples and it takes 1000")
                .doesNotContain(told);
        assertThat(JsonReport.of(few))
                .contains("\"latencyNanos.p99\"", "\"samples\" : 9,", "\"least\" : 1000")
                .doesNotContain(told);
        assertThat(MarkdownReport.of(few)).contains("nothing is ranked").doesNotContain("★");
    }

    @Test
    void noTextBecomesAFormulaACommandOrMarkup() {
        assertThat(CsvReport.of(Reports.hostile()).lines())
                .anyMatch(line -> line.contains("\"'=<img"))
                .noneMatch(line -> line.contains(",=<img") || line.contains(",\"=<img"));
        assertThat(LatexReport.of(Reports.hostile()))
                .contains("\\textbackslash{}end\\{tabular\\}")
                .doesNotContain("{7*7}", "'\\end{tabular}");
        assertThat(MarkdownReport.of(Reports.hostile())).contains("&lt;img").doesNotContain("<img", "<script");
    }
}
