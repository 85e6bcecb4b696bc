package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.result.KernelSource;

/** What a reader sees, on a screen, a phone and paper. */
class PageIT extends InBrowser {
    @TempDir
    Path run;

    @Test
    void theAnswerStandsAtTheTop() {
        Page page = open(Reports.whole());

        assertThat(page.title()).startsWith("whole");
        assertThat(page.locator("main > section").first().getAttribute("id")).isEqualTo("answer");
        assertThat(page.locator("#answer .verdict").allTextContents()).contains("MPI (mpi-mpj-multicore) wins");
        assertThat(page.locator("#answer").textContent())
                .contains(
                        "mpi-mpj-multicore moved 1.5 times the messages per second of jms-artemis-vm", "What it costs");
        keep(page, "page-light");
    }

    @Test
    void theFirstScreenHasAnAnswerAChartAndWhatToMind() {
        Page page =
                open(HtmlReport.of(Reports.troubled()), new Browser.NewContextOptions().setViewportSize(1_280, 1_000));

        for (String part : List.of(".verdict", ".caveat", "[data-chart]")) {
            BoundingBox box = page.locator("#answer " + part).first().boundingBox();
            assertThat(box.y + box.height).as("where the first %s ends", part).isLessThan(1_000);
        }
    }

    @Test
    void failuresAndWarningsAreInPlainSight() {
        Page page = open(Reports.troubled());

        assertThat(page.locator("#troubles .failure").allTextContents())
                .anyMatch(text -> text.contains("Left out: 'results/old' holds no run"))
                .anyMatch(text -> text.contains("round 3: timeout: nothing arrived for 3 s"))
                .anyMatch(text -> text.contains("MPJ Express was not found"));
        assertThat(page.locator("#troubles").isVisible()).isTrue();
        assertThat(page.locator("#tables td.bad").allTextContents()).anyMatch(text -> text.contains("2 failed"));
        keep(page, "page-troubled");
    }

    @Test
    void runsAreComparedWithTheFirst() {
        Page page = open(Reports.compared());

        assertThat(page.title()).startsWith("before beside after");
        assertThat(page.locator("#contrast").textContent()).contains("slower", "javaVersion 24.0.2 → 25");
        keep(page, "page-compared");
    }

    @Test
    void theCodeThatRanIsHighlighted() {
        String text = "final class Kernel {\n    // <b>all</b>\n}\n";
        KernelSource source = KernelSource.of("some.Kernel", text);
        source.keep(run, text);
        Page page = open(Reports.of(MadeRuns.withSources(run, source)));

        page.locator("#code summary").click();

        assertThat(page.locator("#code pre").textContent()).isEqualTo(text);
        assertThat(page.locator("#code pre .comment").textContent()).isEqualTo("// <b>all</b>");
        assertThat(page.locator("#code pre .keyword").allTextContents()).containsExactly("final", "class");
        keep(page, "page-code");
    }

    @Test
    void theThemeIsTheSystemsUntilTheReaderChooses() {
        Page page = open(Reports.whole(), ColorScheme.DARK);
        assertThat(theme(page)).isEqualTo("dark");
        assertThat(brightness(page)).isLessThan(50);
        keep(page, "page-dark");

        page.locator("#theme").click();

        assertThat(theme(page)).isEqualTo("light");
        assertThat(brightness(page)).isGreaterThan(200);
    }

    @Test
    void chartsHearOfAnotherTheme() {
        Page page = open(Reports.whole());
        page.evaluate("() => addEventListener('workbench:theme', () => document.body.dataset.heard = 'yes')");

        page.locator("#theme").click();

        assertThat(page.locator("body").getAttribute("data-heard")).isEqualTo("yes");
    }

    @Test
    void aPhoneShowsItWithoutScrollingSideways() {
        Page page = openOnPhone(Reports.whole(), ColorScheme.LIGHT);

        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        keep(page, "page-phone");
    }

    @Test
    void paperIsWhiteAndHasNoButtons() {
        Page page = open(Reports.whole(), ColorScheme.DARK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator("#filters").isVisible()).isFalse();
        assertThat(page.locator("[data-download]").first().isVisible()).isFalse();
        assertThat((String) page.evaluate("() => getComputedStyle(document.querySelector('main > section')).color"))
                .isEqualTo("rgb(26, 31, 38)");
        page.setViewportSize(720, 1000);
        keep(page, "page-print");
        page.pdf(new Page.PdfOptions().setPath(screenshot("page-print").resolveSibling("page-print.pdf")));
    }

    @Test
    void aRunThatWasSweptIsToldGroupByGroup() {
        Page page = open(Reports.swept());

        assertThat(page.locator("#answer .subject").allTextContents())
                .anyMatch(text -> text.contains("messageSize 64KiB"));
        keep(page, "page-swept");
    }

    private static String theme(Page page) {
        return page.locator("html").getAttribute("data-theme");
    }

    /** Of the ground, 0 to 255. */
    private static int brightness(Page page) {
        String colour = (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        return Integer.parseInt(colour.replaceAll("^rgb\\((\\d+),.*", "$1"));
    }
}
