package workbench.workload;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.metric.MetricCatalogue;

/**
 * Judges collective operations by the receipts of all ranks, with {@link CollectiveTimes} in them. The time per operation is OSU's: the mean over ranks of
 * each rank's mean, with the least and the most of any rank. Threads and processes of one machine read the same clock, see {@link ComputationTimes}.
 */
record CollectiveAudit(CollectiveKind kind, int ranks) {
    Assessment assess(List<Workload.Observed> iterations) {
        return Assessment.of(iterations, this::judge, verdict -> metrics(iterations));
    }

    /** An operation is received once all ranks have done their parts; lost and corrupt are results, of which an operation has one at each rank. */
    private Verdict judge(List<Receipt> receipts) {
        List<Receipt.Computed> all = Receipt.only(Receipt.Computed.class, receipts);
        long planned = all.stream().mapToLong(CollectiveAudit::planned).max().orElse(0);
        long done = all.size() < ranks
                ? 0
                : all.stream().mapToLong(Receipt.Computed::pieces).min().orElse(0);
        long lost = (ranks - all.size()) * planned;
        long corrupt = 0;
        for (Receipt.Computed rank : all) {
            lost += planned - rank.pieces() + missing(rank);
            corrupt += rank.corrupt();
        }
        // Nobody may leave a barrier before all have come.
        if (kind == CollectiveKind.BARRIER && !all.isEmpty()) {
            corrupt += CollectiveTimes.of(all.getFirst()).early();
        }
        boolean compared = all.stream().allMatch(CollectiveAudit::isCompared);
        boolean correct = planned > 0 && compared && lost == 0 && corrupt == 0;
        return new Verdict(planned, done, lost, 0, 0, corrupt, correct);
    }

    /** As {@link CollectivePart#answer} has it. */
    private static long planned(Receipt.Computed rank) {
        return rank.answer()[0];
    }

    private static boolean isCompared(Receipt.Computed rank) {
        return rank.answered() && rank.answer()[1] == rank.answer()[2];
    }

    private static long missing(Receipt.Computed rank) {
        return rank.answer()[3];
    }

    private Map<String, Double> metrics(List<Workload.Observed> iterations) {
        double[] ofRanks = new double[ranks];
        double skew = 0;
        double completion = 0;
        double seconds = 0;
        long operations = 0;
        int timed = 0;
        for (Workload.Observed observed : iterations) {
            List<Receipt.Computed> all = observed.receipts(Receipt.Computed.class);
            if (observed.is(Phase.TIMED) && all.size() == ranks) {
                for (Receipt.Computed rank : all) {
                    ofRanks[rank.rank()] += CollectiveTimes.of(rank).own();
                }
                CollectiveTimes times = CollectiveTimes.of(all.getFirst());
                operations += times.operations();
                skew += times.skew();
                completion += times.completion();
                seconds += ComputationTimes.seconds(all);
                timed++;
            }
        }
        long counted = operations;
        double[] means =
                Arrays.stream(ofRanks).map(nanos -> nanos / counted).sorted().toArray();
        double mean = Arrays.stream(means).average().orElse(0);
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (operations > 0 && mean > 0) {
            metrics.put(MetricCatalogue.OPERATION_TIME.name(), mean);
            metrics.put(MetricCatalogue.OPERATION_TIME_LEAST.name(), means[0]);
            metrics.put(MetricCatalogue.OPERATION_TIME_MOST.name(), means[means.length - 1]);
            metrics.put(MetricCatalogue.COMPLETION.name(), completion / operations);
            metrics.put(MetricCatalogue.ARRIVAL_SKEW.name(), skew / operations);
            metrics.put(MetricCatalogue.OPERATIONS_PER_SECOND.name(), Units.NANOS_PER_SECOND / mean);
            metrics.put(MetricCatalogue.SECONDS.name(), seconds / timed);
        }
        return metrics;
    }
}
