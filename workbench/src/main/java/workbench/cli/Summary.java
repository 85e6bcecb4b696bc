package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import workbench.analysis.Comparison;
import workbench.present.SummaryCsv;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;

/**
 * A run's {@code summary.csv}, there while the run goes on. It is made from all repetitions each time: after each one it would take ever longer, so
 * it is written whenever there is a twentieth more of them, and else by who ends the run. Nothing but people and their programs reads it.
 */
final class Summary {
    private static final double MORE = 1.05;

    private final RunFolder folder;
    private final RunRecord begun;
    private final List<Repetition> ended;
    private int written;

    /** @param kept repetitions that are in the folder already */
    Summary(RunFolder folder, RunRecord begun, List<Repetition> kept) {
        this.folder = folder;
        this.begun = begun;
        this.ended = new ArrayList<>(kept);
    }

    synchronized void add(Repetition repetition) {
        ended.add(repetition);
        if (ended.size() >= MORE * written) {
            write(begun);
        }
    }

    /** Of what has ended when the run is interrupted. */
    synchronized void bringUpToDate() {
        if (written < ended.size()) {
            write(begun);
        }
    }

    /** Of the run as it ended. */
    synchronized Comparison finish(RunRecord finished) {
        return write(finished);
    }

    private Comparison write(RunRecord run) {
        Comparison comparison = Comparison.of(run, ended);
        folder.writeSummary(SummaryCsv.of(comparison));
        written = ended.size();
        return comparison;
    }
}
