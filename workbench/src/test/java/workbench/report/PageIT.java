package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.present.MadeRun;

class PageIT extends InBrowser {
    @Test
    void aRunsPageShowsItsWorkloads() {
        Page page = open(new Report(List.of(MadeRun.reported("made")), List.of(), List.of(), "workbench"));

        assertThat(page.title()).isEqualTo("made");
        assertThat(page.locator("h2").allTextContents()).contains("producer-consumer", "parallel-sum");
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot("page")).setFullPage(true));
    }
}
