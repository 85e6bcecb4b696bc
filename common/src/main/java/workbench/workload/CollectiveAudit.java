package workbench.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.metric.MetricCatalogue;

/**
 * Judges collective operations and takes their times from the stamps of all ranks. The time per operation is OSU's: the mean over ranks of each rank's
 * mean, with the least and the most of any rank. Threads and processes of one machine read the same clock, see {@link SumAudit}.
 */
record CollectiveAudit(CollectiveKind kind, int ranks) {
    Assessment assess(List<Workload.Observed> iterations) {
        return Assessment.of(iterations, this::judge, verdict -> metrics(iterations));
    }

    /** An operation is received once all ranks have done their parts; lost and corrupt are results, of which an operation has one at each rank. */
    private Verdict judge(List<Receipt> receipts) {
        List<Said> all = said(receipts);
        long planned = all.stream().mapToLong(Said::planned).max().orElse(0);
        long done = all.size() < ranks
                ? 0
                : all.stream().mapToLong(Said::done).min().orElse(0);
        long lost = (ranks - all.size()) * planned;
        long corrupt = 0;
        for (Said said : all) {
            lost += planned - said.done() + said.missing();
            corrupt += said.receipt.corrupt();
        }
        if (kind == CollectiveKind.BARRIER) {
            corrupt += leftTooEarly(all, (int) done);
        }
        boolean compared = all.stream().allMatch(Said::isCompared);
        boolean correct = planned > 0 && compared && lost == 0 && corrupt == 0;
        return new Verdict(planned, done, lost, 0, 0, corrupt, correct);
    }

    /** Nobody may leave a barrier before all have come. */
    private static long leftTooEarly(List<Said> all, int operations) {
        long early = 0;
        for (int operation = 0; operation < operations; operation++) {
            long last = Long.MIN_VALUE;
            for (Said said : all) {
                last = Math.max(last, said.begin(operation));
            }
            for (Said said : all) {
                early += said.end(operation) < last ? 1 : 0;
            }
        }
        return early;
    }

    private Map<String, Double> metrics(List<Workload.Observed> iterations) {
        Times times = new Times(ranks);
        for (Workload.Observed observed : iterations) {
            List<Said> all = said(observed.receipts());
            if (observed.is(Phase.TIMED) && all.size() == ranks) {
                times.add(all);
            }
        }
        return times.metrics();
    }

    private static List<Said> said(List<Receipt> receipts) {
        List<Said> all = new ArrayList<>();
        Receipt.only(Receipt.Computed.class, receipts).forEach(receipt -> all.add(new Said(receipt)));
        return all;
    }

    /** What a rank says, as {@link CollectivePart} has written it. */
    private record Said(Receipt.Computed receipt) {
        long planned() {
            return receipt.answer()[0];
        }

        boolean isCompared() {
            return receipt.answered() && receipt.answer()[1] == receipt.answer()[2];
        }

        long missing() {
            return receipt.answer()[3];
        }

        int done() {
            return receipt.worked().length / 2;
        }

        long begin(int operation) {
            return receipt.worked()[2 * operation];
        }

        long end(int operation) {
            return receipt.worked()[2 * operation + 1];
        }
    }

    /** Sums over the operations of timed iterations, in nanoseconds. */
    private static final class Times {
        private final double[] ofRanks;
        private double skew;
        private double completion;
        private double iterationNanos;
        private long operations;
        private int iterations;

        Times(int ranks) {
            ofRanks = new double[ranks];
        }

        /** Of one iteration; what not all ranks have done has no time. */
        void add(List<Said> all) {
            int done = all.stream().mapToInt(Said::done).min().orElse(0);
            for (int operation = 0; operation < done; operation++) {
                long first = Long.MAX_VALUE;
                long last = Long.MIN_VALUE;
                long out = Long.MIN_VALUE;
                for (Said said : all) {
                    long begin = said.begin(operation);
                    long end = said.end(operation);
                    ofRanks[said.receipt.rank()] += end - begin;
                    first = Math.min(first, begin);
                    last = Math.max(last, begin);
                    out = Math.max(out, end);
                }
                skew += last - first;
                completion += out - last;
            }
            operations += done;
            iterations++;
            iterationNanos += all.stream()
                            .mapToLong(said -> said.receipt.endNanos())
                            .max()
                            .orElse(0)
                    - all.stream()
                            .mapToLong(said -> said.receipt.beginNanos())
                            .min()
                            .orElse(0);
        }

        Map<String, Double> metrics() {
            double[] means = Arrays.stream(ofRanks)
                    .map(nanos -> nanos / operations)
                    .sorted()
                    .toArray();
            double mean = Arrays.stream(means).average().orElse(0);
            Map<String, Double> metrics = new LinkedHashMap<>();
            if (operations > 0 && mean > 0) {
                metrics.put(MetricCatalogue.OPERATION_TIME.name(), mean);
                metrics.put(MetricCatalogue.OPERATION_TIME_LEAST.name(), means[0]);
                metrics.put(MetricCatalogue.OPERATION_TIME_MOST.name(), means[means.length - 1]);
                metrics.put(MetricCatalogue.COMPLETION.name(), completion / operations);
                metrics.put(MetricCatalogue.ARRIVAL_SKEW.name(), skew / operations);
                metrics.put(MetricCatalogue.OPERATIONS_PER_SECOND.name(), Units.NANOS_PER_SECOND / mean);
                metrics.put(MetricCatalogue.SECONDS.name(), iterationNanos / iterations / Units.NANOS_PER_SECOND);
            }
            return metrics;
        }
    }
}
