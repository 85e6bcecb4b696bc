package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of metrics answer to the reader. */
class TablesIT extends InBrowser {
    @Test
    void rowsAreFilteredByWorkload() {
        Page page = open(Reports.whole());
        assertThat(shown(page)).isEqualTo("6 of 6 trials shown");

        page.locator("select[name=workload]").selectOption("parallel-sum");

        assertThat(shown(page)).isEqualTo("2 of 6 trials shown");
        assertThat(page.locator(".metrics-of").first().isVisible()).isFalse();
    }

    @Test
    void rowsAreFilteredBySizeAndStyle() {
        Page page = open(Reports.swept());

        page.locator("select[name=size]").selectOption("64KiB");
        page.locator("select[name=style]").selectOption("MPI");

        assertThat(visibleNames(page)).containsExactly("mpi-mpj-multicore");
        page.locator("select[name=size]").selectOption("");
        assertThat(visibleNames(page)).containsExactly("mpi-mpj-multicore", "mpi-mpj-multicore");
        assertThat(page.locator("tr.line:not([hidden]) th.name").allTextContents())
                .containsExactly("mpi-mpj-multicore threads");
        page.locator("select[name=style]").selectOption("JMS");
        assertThat(page.locator("tr.line:not([hidden]) th.name").allTextContents())
                .containsExactly(
                        "jms-artemis-vm, delivery non-persistent threads",
                        "jms-artemis-vm, delivery persistent threads");
    }

    @Test
    void kindsOfColumnsCanBeLeftOut() {
        Page page = open(Reports.whole());
        Locator meaning = page.locator("td.meaning").first();
        assertThat(meaning.isVisible()).isTrue();

        page.locator("input[name=meaning]").uncheck();

        assertThat(meaning.isVisible()).isFalse();
        assertThat(page.locator(".meanings").first().isVisible()).isFalse();
        assertThat(page.locator("td.result").first().isVisible()).isTrue();
    }

    @Test
    void rowsAreSortedAmongTheirLikeByNumberAndByText() {
        Page page = open(Reports.whole());
        Locator throughput = page.locator(".metrics th", new Page.LocatorOptions().setHasText("throughput"))
                .first();

        throughput.locator("button").click();
        assertThat(throughput.getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(firstTable(page))
                .containsExactly("jms-artemis-vm", "mpi-mpj-multicore", "mpi-mpj-cluster", "jms-artemis-tcp");

        throughput.locator("button").click();
        assertThat(throughput.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(firstTable(page))
                .containsExactly("mpi-mpj-multicore", "jms-artemis-vm", "jms-artemis-tcp", "mpi-mpj-cluster");

        page.locator("th.name button").first().click();
        assertThat(firstTable(page))
                .containsExactly("jms-artemis-vm", "mpi-mpj-multicore", "jms-artemis-tcp", "mpi-mpj-cluster");
        assertThat(throughput.getAttribute("aria-sort")).isNull();

        page.locator("th.name button").first().click();
        assertThat(firstTable(page))
                .containsExactly("mpi-mpj-multicore", "jms-artemis-vm", "mpi-mpj-cluster", "jms-artemis-tcp");
    }

    @Test
    void everyNumberIsTracedToItsRepetitionsWithTheKeyboard() {
        Page page = open(Reports.troubled());

        Locator trace = page.locator("button.trace", new Page.LocatorOptions().setHasText("jms-artemis-vm"))
                .first();
        trace.focus();
        page.keyboard().press("Enter");

        Locator lines = page.locator("tr.repetitions tbody tr");
        lines.first().waitFor();
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.nth(0).textContent()).contains("ok", "92,100 of 92,100, correct", "92.1");
        assertThat(lines.nth(2).textContent()).contains("timeout", "none");
        assertThat(page.locator("tr.repetitions .notes li").allTextContents())
                .hasSize(2)
                .contains("rounds 1, 2: the journal lay in memory (tmpfs)")
                .anyMatch(note -> note.startsWith("round 3: ") && note.contains("nothing arrived for 3 s"));
        keep(page, "tables-repetitions");

        page.keyboard().press("Enter");
        assertThat(page.locator("tr.repetitions").count()).isZero();
    }

    private static String shown(Page page) {
        return page.locator("#shown").textContent();
    }

    private static List<String> visibleNames(Page page) {
        return page.locator("tr.trial:not([hidden]) th.name").allTextContents();
    }

    private static List<String> firstTable(Page page) {
        return page.locator(".metrics-of").first().locator("tr.trial th.name").allTextContents();
    }
}
