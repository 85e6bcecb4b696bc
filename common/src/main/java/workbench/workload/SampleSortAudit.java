package workbench.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;

/** Checks that the keys are in order, at each rank and from rank to rank, and that they are those that one thread has sorted. */
record SampleSortAudit(long keys, int ranks, Metric rate) {
    Assessment assess(List<Workload.Observed> iterations) {
        Optional<SortedKeys> alone = iterations.stream()
                .filter(observed -> observed.is(Phase.BASELINE))
                .map(observed -> sorted(observed.receipts()))
                .filter(sorted -> sorted.count() == keys)
                .findFirst();
        return Assessment.of(
                iterations,
                receipts -> judge(receipts, alone),
                verdict -> ComputationTimes.of(iterations).metrics(keys, ranks, rate));
    }

    private Verdict judge(List<Receipt> receipts, Optional<SortedKeys> alone) {
        SortedKeys sorted = sorted(receipts);
        long lost = Math.max(0, keys - sorted.count());
        long duplicate = Math.max(0, sorted.count() - keys);
        boolean others = sorted.count() == keys
                && alone.filter(known -> !sorted.hasSameKeys(known)).isPresent();
        boolean answered = receipts.size() == ranks && answered(receipts).size() == ranks;
        boolean correct = answered && alone.isPresent() && lost + duplicate + sorted.descents() == 0 && !others;
        // Which of the keys are others the sums do not tell.
        return new Verdict(keys, sorted.count(), lost, duplicate, sorted.descents(), others ? 1 : 0, correct);
    }

    private static List<Receipt.Computed> answered(List<Receipt> receipts) {
        return Receipt.only(Receipt.Computed.class, receipts).stream()
                .filter(Receipt.Computed::answered)
                .sorted(Comparator.comparingInt(Receipt.Computed::rank))
                .toList();
    }

    /** Of all ranks that have an answer. */
    private static SortedKeys sorted(List<Receipt> receipts) {
        return answered(receipts).stream()
                .map(rank -> SortedKeys.decode(rank.answer()))
                .reduce(new SortedKeys(0, 0, 0, 0, 0, 0, 0), SortedKeys::then);
    }
}
