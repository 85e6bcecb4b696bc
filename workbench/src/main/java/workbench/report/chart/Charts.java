package workbench.report.chart;

import java.util.List;

/** The charts of a workload. */
public final class Charts {
    private Charts() {}

    /** Those that the runs have figures for. */
    public static List<Chart> of(String workload, List<ReportedRun> runs) {
        return List.of();
    }
}
