package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.present.MadeRuns;

/** What the page holds for readers to take along. */
class DataIT extends InBrowser {
    private static final int MOST_BYTES = 2_000_000;

    @Test
    void theDataAreThereAsJsonAndCsv() throws Exception {
        Report report = Reports.troubled();
        Page page = open(report);

        assertThat(downloaded(page, "data-json")).isEqualTo(JsonReport.of(report));
        assertThat(downloaded(page, "data-csv")).isEqualTo(CsvReport.of(report));
    }

    @Test
    void theCommandIsCopied() {
        Page page = open(
                html(Reports.whole()),
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));

        page.locator("[data-copy]").click();

        page.locator("[data-copy]:has-text('Copied')").waitFor();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo("scripts/workbench run --preset quick --set 'note=it'\\''s' --seed 7");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void longRunsAreShownWhole(int repetitions) {
        String html = HtmlReport.of(Reports.of(MadeRuns.large(repetitions)));
        assertThat(html.length()).isLessThan(MOST_BYTES + 300 * repetitions);
        long startNanos = System.nanoTime();

        Page page = open(html, new Browser.NewContextOptions());
        page.locator("#shown:has-text('4 of 4')").waitFor();
        System.out.printf(
                "A page of %,d repetitions, %,d bytes, opened in %,d ms%n",
                repetitions, html.length(), (System.nanoTime() - startNanos) / 1_000_000);
        page.locator("button.trace").first().click();

        page.locator("tr.repetitions tbody tr").last().waitFor();
        assertThat(page.locator("tr.repetitions tbody tr").count()).isEqualTo(repetitions / 4);
    }

    private static String downloaded(Page page, String id) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("[data-download=" + id + "]").click());
        return Files.readString(download.path());
    }
}
