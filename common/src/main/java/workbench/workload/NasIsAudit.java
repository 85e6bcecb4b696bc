package workbench.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;

/**
 * NPB's verification of IS: five keys have the ranks that NPB knows in each of ten rankings, and in the end all keys are in order, at each rank and from rank to
 * rank. Beside that they must be as many as there are, and the same ones that the sequential computation has.
 */
record NasIsAudit(NasIsClass size, int ranks, Metric rate) {
    Assessment assess(List<Workload.Observed> iterations) {
        Optional<NasIsAnswer> alone = iterations.stream()
                .filter(observed -> observed.is(Phase.BASELINE))
                .flatMap(observed -> together(observed.receipts()).stream())
                .filter(this::verifies)
                .findFirst();
        return Assessment.of(
                iterations,
                receipts -> judge(receipts, alone),
                verdict -> ComputationTimes.of(iterations).metrics(operations(), ranks, rate));
    }

    private long operations() {
        return (long) NasIsClass.RANKINGS * size.keys();
    }

    private boolean verifies(NasIsAnswer answer) {
        return answer.received() == operations() && answer.misplaced() == 0 && answer.wrongRanks(size) == 0;
    }

    private Verdict judge(List<Receipt> receipts, Optional<NasIsAnswer> alone) {
        Optional<NasIsAnswer> known = together(receipts);
        if (known.isEmpty()) {
            return new Verdict(operations(), 0, operations(), 0, 0, 0, false);
        }
        NasIsAnswer answer = known.get();
        long tooFew = operations() - answer.received();
        boolean sameKeys = alone.filter(answer::hasSameKeys).isPresent();
        boolean answered = answered(receipts).size() == ranks;
        return new Verdict(
                operations(),
                answer.received(),
                Math.max(0, tooFew),
                Math.max(0, -tooFew),
                answer.misplaced(),
                answer.wrongRanks(size),
                answered && sameKeys && verifies(answer));
    }

    private static List<Receipt.Computed> answered(List<Receipt> receipts) {
        return Receipt.only(Receipt.Computed.class, receipts).stream()
                .filter(rank -> rank.answered() && rank.answer().length > 0)
                .sorted(Comparator.comparingInt(Receipt.Computed::rank))
                .toList();
    }

    private static Optional<NasIsAnswer> together(List<Receipt> receipts) {
        return answered(receipts).stream()
                .map(rank -> NasIsAnswer.decode(rank.answer()))
                .reduce(NasIsAnswer::then);
    }
}
