package workbench.report.chart;

import java.util.List;
import java.util.function.Function;

/** The charts of a workload. */
public final class Charts {
    private static final List<Function<Material, List<Chart>>> CLOSED_LOOP =
            List.of(HeadlineChart::of, SizeCharts::of, LatencyCharts::of, SpeedUpCharts::of);

    private Charts() {}

    /** Those that the runs have figures for. */
    public static List<Chart> of(String workload, List<ReportedRun> runs) {
        Material material = Material.of(workload, runs);
        return CLOSED_LOOP.stream()
                .flatMap(kind -> kind.apply(material).stream())
                .toList();
    }
}
