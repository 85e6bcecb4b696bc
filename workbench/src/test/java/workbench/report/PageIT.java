package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.result.KernelSource;
import workbench.semantics.Policy;

/** What a reader sees, on a screen, a phone and paper. */
class PageIT extends InBrowser {
    private static final int FIRST_SCREEN = 800;

    private static final String NUMBERS = "#tables tr.trial td.number, #contrast td";

    /** What of these is hidden, beside the screen or cut off. */
    private static final String CUT_OFF = """
            cells => cells.filter(cell => {
              const box = cell.getBoundingClientRect();
              return box.width === 0 || box.left < 0 || box.right > innerWidth || cell.scrollWidth > cell.clientWidth;
            }).map(cell => cell.textContent)
            """;

    /** What stands above numbers of a card, which have no column. */
    private static final String NAMES =
            "cells => cells.map(cell => getComputedStyle(cell, '::before').content.replaceAll('\"', ''))";

    private static final String STRETCHED = """
            rows => rows.filter(row => {
              const height = cell => {
                const range = document.createRange();
                range.selectNodeContents(cell);
                return range.getBoundingClientRect().height;
              };
              const numbers = Math.max(...[...row.querySelectorAll(".number")].map(height));
              return [...row.cells].some(cell => height(cell) > numbers);
            }).map(row => row.cells[0].textContent)
            """;

    @TempDir
    Path run;

    @Test
    void theAnswerStandsAtTheTop() {
        Page page = open(Reports.whole());

        assertThat(page.locator("h1").textContent())
                .startsWith("producer-consumer over 4 JMS and MPI transports; parallel-sum over");
        assertThat(page.title()).isEqualTo(page.locator("h1").textContent() + " – message-passing workbench");
        assertThat(page.locator("header .summary").first().textContent()).startsWith("whole · preset quick");
        assertThat(page.locator("main > section").first().getAttribute("id")).isEqualTo("answer");
        assertThat(page.locator("#answer .verdict").allTextContents()).contains("MPI (mpi-mpj-multicore) wins");
        assertThat(page.locator("#answer").textContent())
                .contains(
                        "mpi-mpj-multicore moved 1.5 times the messages per second of jms-artemis-vm", "What it costs");
        keep(page, "page-light");
    }

    @Test
    void theFirstScreenHasAnAnswerItsChartsAndWhatToMind() {
        for (Report report : List.of(Reports.troubled(), Reports.whole())) {
            Page page = open(html(report), new Browser.NewContextOptions().setViewportSize(1_280, FIRST_SCREEN));

            Stream.of(".verdict", ".caveat", "[data-chart]")
                    .flatMap(part -> page.locator("#answer " + part).all().stream())
                    .forEach(part -> assertThat(bottom(part)).isLessThan(FIRST_SCREEN));
            page.locator("#answer .card")
                    .all()
                    .forEach(card -> assertThat(card.locator(".reasons").boundingBox().y)
                            .as("where details begin")
                            .isGreaterThanOrEqualTo(bottom(card.locator("[data-chart]"))));
        }
    }

    private static double bottom(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height;
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

        assertThat(page.title()).contains("over jms-artemis-vm", ": before beside after");
        assertThat(page.locator("#answer .compared").textContent())
                .isEqualTo("after beside before: producer-consumer over jms-artemis-tcp (processes) is slower"
                        + " (throughput, B ÷ A 0.90); parallel-sum over jms-artemis-vm (threads) is faster"
                        + " (throughput, B ÷ A 1.22); 1 of 3 pairs cannot be told apart.");
        page.locator("#answer .compared, #answer [data-chart]")
                .all()
                .forEach(part -> assertThat(bottom(part)).isLessThan(FIRST_SCREEN));
        assertThat(page.locator("#contrast").textContent()).contains("slower", "javaVersion 24.0.2 → 25");
        keep(page, "page-compared");
    }

    @Test
    void theCodeThatRanIsHighlighted() {
        String types = "final class Kernel {\n    // <b>all</b>\n}\n";
        String text = "package some;\n\nimport java.util.List;\n\n" + types;
        KernelSource source = KernelSource.of("some.Kernel", text);
        source.keep(run, text);
        Page page = open(Reports.of(MadeRuns.withSources(run, source)));

        page.locator("#code summary").click();

        assertThat(page.locator("#code pre").textContent()).isEqualTo(types);
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
    void aPhoneShowsEveryNumberWithoutScrollingSideways() {
        for (Report report : List.of(Reports.whole(), Reports.compared())) {
            Page page = openOnPhone(report, ColorScheme.LIGHT);

            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(page.locator(NUMBERS).count()).isGreaterThan(20);
            assertThat((List<?>) page.locator(NUMBERS).evaluateAll(CUT_OFF))
                    .as("numbers that are not all on the screen")
                    .isEmpty();
            assertThat((List<?>) page.locator(NUMBERS).evaluateAll(NAMES))
                    .noneMatch(name -> List.of("", "none", "normal").contains(name));
            keep(page, report.isComparing() ? "page-phone-compared" : "page-phone");
        }
    }

    /** Words are long: among numbers they would make rows high and columns far apart. */
    @Test
    void numbersStandCloseTogether() {
        KernelSource jms = KernelSource.of("jms.Kernel", "final class Kernel {}\n");
        KernelSource mpi = KernelSource.of("mpi.Kernel", "class Kernel {}\n");
        Page page = open(Reports.of(MadeRuns.withKernels(
                run, Map.of(jms, Optional.of(Policy.ON_DEMAND), mpi, Optional.of(Policy.IN_TURN)))));

        assertThat((List<?>) page.locator("#tables tr.trial").evaluateAll(STRETCHED))
                .as("rows that words make higher than their numbers")
                .isEmpty();
        assertThat((Integer) page.locator("table.metrics").first().evaluate("table => table.scrollWidth"))
                .isLessThan(2 * 1_280);
        assertThat(page.locator(".meanings td").first().isVisible()).isTrue();
        keep(page, "page-words");
    }

    @Test
    void nothingIsToldOnlyToWhoPointsAtIt() {
        Page page = open(Reports.troubled());

        assertThat(page.locator("[title]").count()).isZero();
        assertThat(page.locator("#tables .warnings li").allInnerTexts())
                .contains("The journal lay in memory (tmpfs) (jms-artemis-vm: 2 of 3 repetitions)");
        assertThat(page.locator("#tables tr.trial .warned").allInnerTexts()).contains("⚠ warning 1");
        page.locator("#tables .columns summary").click();
        assertThat(page.locator("#tables .columns dd").first().innerText()).isNotEmpty();
    }

    @Test
    void paperIsWhiteAndHasNoButtons() {
        Page page = open(Reports.whole(), ColorScheme.DARK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator("#filters").isVisible()).isFalse();
        assertThat(page.locator("[data-download]").first().isVisible()).isFalse();
        assertThat(page.locator("#tables .meanings, #tables .warnings").all()).allMatch(Locator::isVisible);
        assertThat(page.locator(".reasons .price").first().isVisible()).isTrue();
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
