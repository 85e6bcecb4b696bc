package workbench.report;

import java.util.List;
import workbench.present.LongRuns;
import workbench.present.LossyRuns;
import workbench.present.MadeRuns;
import workbench.result.StoredRun;

/** Reports of runs that are made up. */
final class Reports {
    /** What would do harm in HTML, in an attribute, in a script, in a spreadsheet, in LaTeX or in Markdown. */
    static final String HOSTILE =
            "=<img src=x onerror=\"hacked=1\"></script><script>window.hacked=1</script>'${7*7}\\end{tabular}|`*_&amp;";

    private Reports() {}

    static Report of(StoredRun... runs) {
        return Report.of(List.of(runs), List.of(), "scripts/workbench");
    }

    static Report whole() {
        return of(MadeRuns.storedWhole());
    }

    static Report swept() {
        return of(MadeRuns.storedSwept());
    }

    static Report troubled() {
        return Report.of(
                List.of(MadeRuns.storedTroubled()),
                List.of("'results/old' holds no run: there is no run.json in it."),
                "scripts/workbench");
    }

    static Report lossy() {
        return of(LossyRuns.stored());
    }

    /** Pings and pongs of nine messages. */
    static Report few() {
        return of(MadeRuns.storedFew());
    }

    static Report compared() {
        return of(LongRuns.storedBefore(), LongRuns.storedAfter());
    }

    static Report hostile() {
        return of(MadeRuns.hostile(HOSTILE));
    }
}
