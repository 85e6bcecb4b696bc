package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.report.chart.Resources;

/** As far as a program can tell: axe-core with the rules of WCAG 2.2 AA and its best practices. */
class AccessibilityIT extends InBrowser {
    private static final String VIOLATIONS = """
            async () => (await axe.run()).violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ": " + node.html + " " + node.failureSummary))
            """;

    @Test
    void aWholeRunIsAccessibleInBothThemes() {
        noViolation(open(Reports.whole(), ColorScheme.LIGHT));
        noViolation(open(Reports.whole(), ColorScheme.DARK));
    }

    @Test
    void aTroubledRunIsAccessible() {
        noViolation(open(Reports.troubled()));
    }

    @Test
    void comparedRunsAreAccessible() {
        noViolation(open(Reports.compared()));
    }

    @Test
    void aPhoneIsAccessible() {
        noViolation(openOnPhone(Reports.swept(), ColorScheme.LIGHT));
    }

    @Test
    void whatIsOpenedIsAccessible() {
        Page page = open(Reports.troubled());
        page.locator("button.trace").first().click();
        page.locator("tr.repetitions tbody tr").first().waitFor();
        page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        noViolation(page);
    }

    static void noViolation(Page page) {
        page.evaluate(Resources.text(AccessibilityIT.class, "/axe.min.js"));
        List<?> violations = (List<?>) page.evaluate(VIOLATIONS);
        assertThat(violations).isEmpty();
    }
}
