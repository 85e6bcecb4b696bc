package workbench.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import workbench.present.LongRuns;
import workbench.present.LossyRuns;
import workbench.present.MadeRuns;
import workbench.result.StoredRun;

/** Reports of runs that are made up. */
final class Reports {
    /** What would do harm in HTML, in an attribute, in a script, in a spreadsheet, in LaTeX or in Markdown. */
    static final String HOSTILE =
            "=<img src=x onerror=\"hacked=1\"></script><script>window.hacked=1</script>'${7*7}\\end{tabular}|`*_&amp;";

    /** Making one takes its time: the analysis simulates. */
    private static final Map<String, Report> MADE = new ConcurrentHashMap<>();

    private Reports() {}

    static Report of(StoredRun... runs) {
        return Report.of(List.of(runs), List.of(), "scripts/workbench");
    }

    static Report whole() {
        return once("whole", () -> of(MadeRuns.storedWhole()));
    }

    static Report swept() {
        return once("swept", () -> of(MadeRuns.storedSwept()));
    }

    static Report troubled() {
        return once(
                "troubled",
                () -> Report.of(
                        List.of(MadeRuns.storedTroubled()),
                        List.of("'results/old' holds no run: there is no run.json in it."),
                        "scripts/workbench"));
    }

    static Report lossy() {
        return of(LossyRuns.stored());
    }

    /** Pings and pongs of nine messages. */
    static Report few() {
        return of(MadeRuns.storedFew());
    }

    static Report compared() {
        return once("compared", () -> of(LongRuns.storedBefore(), LongRuns.storedAfter()));
    }

    static Report hostile() {
        return once("hostile", () -> of(MadeRuns.hostile(HOSTILE)));
    }

    private static Report once(String name, Supplier<Report> report) {
        return MADE.computeIfAbsent(name, n -> report.get());
    }
}
