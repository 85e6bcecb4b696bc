package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.present.MadeRuns;
import workbench.report.chart.Chart;
import workbench.report.chart.EveryKind;

/** Whether charts are drawn: in both themes, on a phone, on paper and into files. */
class ChartsIT extends InBrowser {
    private static final Report REPORT = Reports.of(EveryKind.stored("every-kind"));
    private static final List<Chart> CHARTS = REPORT.charts(metric -> true);

    /** Beside axes and grids, which need no fill. */
    private static final String MARKS = "svg path[fill]:not([fill='none']):not([fill='transparent'])";

    private static final String PLACES =
            "() => [...document.querySelectorAll('[data-chart]')].map(canvas => canvas.offsetTop)"
                    + ".concat(document.documentElement.scrollHeight)";

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void eachChartDrawsMarksInEachTheme(ColorScheme theme) {
        Page page = open(REPORT, theme);

        for (Chart chart : CHARTS) {
            Locator canvas = drawn(page, chart);
            assertThat(canvas.locator(MARKS).count()).as(chart.id()).isGreaterThan(3);
            assertThat(canvas.getAttribute("aria-label")).isEqualTo(chart.alternative());
            canvas.screenshot(new Locator.ScreenshotOptions()
                    .setPath(screenshot(theme.name().toLowerCase(Locale.ROOT) + "-" + chart.id())));
        }
    }

    @Test
    void aChartIsDrawnNoSoonerThanItComesIntoView() {
        Page page = open(REPORT, ColorScheme.LIGHT);
        Locator last = page.locator("[data-chart]").last();

        assertThat(last.getAttribute("data-drawn")).isNull();
        last.scrollIntoViewIfNeeded();

        page.locator("[data-chart][data-drawn]").last().waitFor();
        assertThat(page.locator("[data-chart]:not([data-drawn])").count()).isPositive();
    }

    /** Else what a reader is about to click moves away, since charts above it are drawn when it comes near. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1_280})
    void nothingMovesWhenAChartIsDrawn(int width) {
        for (Report report : List.of(REPORT, Reports.hostile())) {
            Page page = open(html(report), new Browser.NewContextOptions().setViewportSize(width, 844));
            Object before = page.evaluate(PLACES);

            page.locator("[data-chart]").all().forEach(canvas -> {
                canvas.scrollIntoViewIfNeeded();
                canvas.locator("svg").waitFor();
            });

            assertThat(page.evaluate(PLACES)).isEqualTo(before);
        }
    }

    @Test
    void chartsTakeTheColoursOfTheTheme() {
        Page page = open(REPORT, ColorScheme.LIGHT);
        Locator canvas = drawn(page, CHARTS.getFirst());
        assertThat(canvas.innerHTML()).contains("#00508c").doesNotContain("#4c9be8");

        page.locator("#theme").click();

        assertThat(canvas.innerHTML()).contains("#4c9be8").doesNotContain("#00508c");
    }

    @Test
    void allChartsAreOnPaperInColoursOfPaper() {
        Page page = open(REPORT, ColorScheme.DARK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("[data-chart]:not([data-drawn])").count()).isZero();
        assertThat(page.locator("[data-chart]").first().innerHTML()).contains("#00508c");
        page.pdf(new Page.PdfOptions()
                .setPath(screenshot("charts-print").resolveSibling("charts-print.pdf"))
                .setPrintBackground(true));
    }

    @Test
    void aPhoneShowsTheNamesOfCurvesAboveThem() {
        Page page = openOnPhone(REPORT, ColorScheme.LIGHT);

        for (Chart chart : CHARTS) {
            Locator canvas = drawn(page, chart);
            int width = (Integer) canvas.evaluate("canvas => canvas.clientWidth");
            assertThat((Integer) canvas.evaluate(
                            "canvas => Math.ceil(Math.max(...[...canvas.querySelectorAll('text')].map(text =>"
                                    + " text.getBoundingClientRect().right - canvas.getBoundingClientRect().left)))"))
                    .as("where texts of %s end", chart.id())
                    .isLessThanOrEqualTo(width + 1);
            canvas.screenshot(new Locator.ScreenshotOptions().setPath(screenshot("phone-" + chart.id())));
        }
    }

    @Test
    void chartsAreSavedByHand() throws IOException {
        Page page = open(REPORT, ColorScheme.DARK);
        Chart chart = CHARTS.getFirst();

        Path svg = saved(page, chart, "svg");
        Path png = saved(page, chart, "png");

        assertThat(Files.readString(svg)).startsWith("<svg").contains("<title>" + chart.title(), "#00508c");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2_460);
    }

    @Test
    void aTipTellsOfTheRepetition() {
        Page page = open(REPORT, ColorScheme.LIGHT);
        Chart chart = CHARTS.stream()
                .filter(each -> each.id().equals("producer-consumer-messagesPerSecond"))
                .findFirst()
                .orElseThrow();
        Locator canvas = drawn(page, chart);

        canvas.locator("svg path[fill='#00508c'][fill-opacity]").first().hover();

        assertThat(canvas.textContent()).contains("jms-artemis-tcp, processes", "throughput:", "round ");
    }

    @Test
    void whoTookTheProcessorTimeIsSeenWithoutColours() {
        Page page = open(REPORT, ColorScheme.LIGHT);
        Chart chart = CHARTS.stream()
                .filter(each -> each.id().equals("producer-consumer-cpu"))
                .findFirst()
                .orElseThrow();
        Locator canvas = drawn(page, chart);

        assertThat(canvas.locator("svg path[stroke-linecap='round'][stroke-width='2.5']")
                        .count())
                .as("dotted")
                .isEqualTo(2);
        assertThat(canvas.locator("svg path[fill-opacity='0.35']").count())
                .as("pale")
                .isEqualTo(2);
        canvas.locator("svg path[fill-opacity='0']").first().hover();
        assertThat(canvas.textContent()).contains("mpi-mpj-cluster, processes, consumer");
    }

    @Test
    void namesFromResultFilesAreNoMarkupInACharts() {
        Page page = open(Reports.of(MadeRuns.hostile(Reports.HOSTILE)));

        page.locator("[data-chart]").all().forEach(Locator::scrollIntoViewIfNeeded);
        page.locator("[data-chart] svg").first().waitFor();

        assertThat(page.locator("[data-chart] svg").first().textContent()).contains("<img src=x");
        assertThat(page.locator("[data-chart] img").count()).isZero();
        assertThat(page.evaluate("() => window.hacked")).isNull();
    }

    private static Locator drawn(Page page, Chart chart) {
        page.locator("[data-chart=\"" + chart.id() + "\"]").scrollIntoViewIfNeeded();
        Locator canvas = page.locator("[data-chart=\"" + chart.id() + "\"][data-drawn]");
        canvas.waitFor();
        return canvas;
    }

    private Path saved(Page page, Chart chart, String type) {
        Download download = page.waitForDownload(
                () -> page.locator("[data-save=\"" + type + "\"][data-chart-id=\"" + chart.id() + "\"]")
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(chart.id() + "." + type);
        return download.path();
    }
}
