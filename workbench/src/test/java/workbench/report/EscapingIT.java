package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Result files come from anywhere and may be mailed: no text in one may do anything. */
class EscapingIT extends InBrowser {
    @Test
    void noTextOfAResultFileRunsAsAScriptOrBecomesMarkup() {
        Page page = open(Reports.hostile());

        page.locator("button.trace").first().click();
        page.locator("tr.repetitions tbody tr").first().waitFor();
        page.locator("#code summary, #runs summary").all().forEach(summary -> summary.click());

        assertThat(page.evaluate("() => window.hacked")).isNull();
        assertThat(page.locator("img").count()).isZero();
        assertThat(page.locator("#tables").textContent()).contains(Reports.HOSTILE);
        assertThat(page.locator("#troubles").textContent()).contains(Reports.HOSTILE);
        assertThat(page.locator("#runs").textContent()).contains(Reports.HOSTILE);
        assertThat(page.locator("tr.repetitions").textContent()).contains(Reports.HOSTILE);
        keep(page, "page-hostile");
    }

    /** Even where something was not escaped. */
    @Test
    void noScriptRunsThatThePageDoesNotName() {
        String html = HtmlReport.of(Reports.whole()).replace("<main>", "<main><script>window.hacked = 1</script>");
        Page page = openExpectingErrors(html);

        assertThat(page.evaluate("() => window.hacked")).isNull();
        assertThat(errors()).anyMatch(error -> error.contains("Content Security Policy"));
    }
}
