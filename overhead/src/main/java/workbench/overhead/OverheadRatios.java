package workbench.overhead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.plan.Trial;
import workbench.record.Histograms;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Workload;

/**
 * A kernel's figures, divided by those of a bare loop that did the same: one ratio for each pair of iterations, in their order.
 *
 * @param speed of operations per second; less than 1 is overhead
 * @param latency of the median of the times, or of the mean of a collective operation's; more than 1 is overhead; empty where operations are not
 *     timed by both
 */
record OverheadRatios(List<Double> speed, List<Double> latency) {
    private static final double MEDIAN = 50;

    /** @throws IllegalStateException if an answer was wrong, or a message of the kernel's was */
    static OverheadRatios of(Trial trial, List<Workload.Observed> iterations) {
        List<Workload.Observed> kernel = new ArrayList<>();
        List<Workload.Observed> bare = new ArrayList<>();
        List<Workload.Observed> judged = new ArrayList<>();
        long turn = 0;
        for (Workload.Observed observed : iterations) {
            boolean isBaseline = observed.iteration().phase() == Phase.BASELINE;
            boolean isKernel = isBaseline || KernelsInTurn.isFirst(turn++);
            if (isKernel) {
                judged.add(observed);
            }
            if (observed.iteration().phase() == Phase.TIMED) {
                (isKernel ? kernel : bare).add(observed);
            }
        }
        verify(trial, judged, iterations);
        List<Double> speed = IntStream.range(0, kernel.size())
                .mapToObj(pair -> seconds(trial, bare.get(pair)) / seconds(trial, kernel.get(pair)))
                .toList();
        boolean hasTime = trial.workload().operation() == Operation.COLLECTIVE;
        return new OverheadRatios(speed, hasTime ? times(trial, kernel, bare) : latency(kernel, bare));
    }

    private static List<Double> times(Trial trial, List<Workload.Observed> kernel, List<Workload.Observed> bare) {
        String time = MetricCatalogue.OPERATION_TIME.name();
        return IntStream.range(0, kernel.size())
                .mapToObj(pair -> metric(trial, kernel.get(pair), time) / metric(trial, bare.get(pair), time))
                .toList();
    }

    /** The kernel's iterations as any; of the bare loop's, which keep no books, the answers. */
    private static void verify(Trial trial, List<Workload.Observed> ofKernel, List<Workload.Observed> all) {
        Set<Long> answers = new HashSet<>();
        for (Workload.Observed observed : all) {
            for (Receipt receipt : observed.receipts()) {
                if (receipt instanceof Receipt.Computed computed && computed.answered()) {
                    answers.add(computed.answer()[0]);
                }
            }
        }
        boolean correct =
                trial.workload().assess(trial.parameters(), ofKernel).verdict().correct();
        if (!correct || answers.size() > 1) {
            throw new IllegalStateException(trial.id() + ": verification failed");
        }
    }

    private static double seconds(Trial trial, Workload.Observed observed) {
        return metric(trial, observed, MetricCatalogue.SECONDS.name());
    }

    private static double metric(Trial trial, Workload.Observed observed, String name) {
        return trial.workload()
                .assess(trial.parameters(), List.of(observed))
                .metrics()
                .get(name);
    }

    private static List<Double> latency(List<Workload.Observed> kernel, List<Workload.Observed> bare) {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < kernel.size(); pair++) {
            Histogram ofKernel = times(kernel.get(pair));
            Histogram ofBare = times(bare.get(pair));
            // A bare loop that times nothing has only the messages that control sees; one that
            // times batches has a few less than the kernel.
            if (2 * ofBare.getTotalCount() >= ofKernel.getTotalCount() && ofKernel.getTotalCount() > 0) {
                ratios.add((double) ofKernel.getValueAtPercentile(MEDIAN) / ofBare.getValueAtPercentile(MEDIAN));
            }
        }
        return List.copyOf(ratios);
    }

    private static Histogram times(Workload.Observed observed) {
        Histogram times = Histograms.empty();
        for (Receipt receipt : observed.receipts()) {
            if (receipt instanceof Receipt.Consumed consumed) {
                Histograms.add(times, consumed.histogram());
            }
        }
        return times;
    }
}
