package workbench.report.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workbench.workload.OpenLoop;

/** The charts of a workload. */
public final class Charts {
    private static final List<Function<Material, List<Chart>>> KINDS = List.of(
            HeadlineChart::of, SizeCharts::of, ScalingCharts::of, LatencyCharts::of, CpuChart::of, WarmUpChart::of);

    private Charts() {}

    /** Those that the runs have results for. */
    public static List<Chart> of(String workload, List<ReportedRun> runs) {
        return of(workload, runs, transport -> true);
    }

    /** With those transports only that are wanted; they look as they do beside all others. */
    public static List<Chart> of(String workload, List<ReportedRun> runs, Predicate<String> wanted) {
        Material material = Material.of(workload, runs).only(trial -> wanted.test(trial.transport()));
        if (!material.varied().contains(OpenLoop.RATE)) {
            return charts(material).toList();
        }
        // At many rates, all but the latency over these says nothing.
        return Stream.concat(
                        charts(material.only(trial -> !trial.isOpenLoop())),
                        RateCharts.of(material.only(Measured::isOpenLoop)).stream())
                .toList();
    }

    private static Stream<Chart> charts(Material material) {
        return KINDS.stream().flatMap(kind -> kind.apply(material).stream());
    }
}
