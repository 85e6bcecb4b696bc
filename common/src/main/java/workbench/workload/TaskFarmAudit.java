package workbench.workload;

import java.util.List;
import java.util.Optional;
import workbench.metric.Metric;

/**
 * Checks that each tile came exactly once and is that of the sequential image: by its checksum in every iteration, pixel by pixel where the coordinator
 * shows the whole image.
 */
record TaskFarmAudit(Tiles tiles, int workers, Metric rate) {
    Assessment assess(List<Workload.Observed> iterations) {
        Optional<Receipt.Computed> baseline = iterations.stream()
                .filter(observed -> observed.is(Phase.BASELINE))
                .flatMap(observed -> coordinator(observed.receipts()).stream())
                .findFirst();
        return Assessment.of(
                iterations,
                receipts -> judge(receipts, baseline),
                verdict -> ComputationTimes.of(iterations).metrics(tiles.count(), workers, rate));
    }

    private Verdict judge(List<Receipt> receipts, Optional<Receipt.Computed> baseline) {
        Optional<Receipt.Computed> answered = coordinator(receipts);
        if (answered.isEmpty() || baseline.isEmpty()) {
            return new Verdict(tiles.count(), 0, answered.isEmpty() ? tiles.count() : 0, 0, 0, 0, false);
        }
        return judge(answered.get(), computed(receipts), baseline.get());
    }

    /**
     * Counts tiles.
     *
     * @param computed how often workers say that they computed each
     */
    private Verdict judge(Receipt.Computed answered, int[] computed, Receipt.Computed right) {
        long received = 0;
        long lost = 0;
        long duplicate = 0;
        long corrupt = 0;
        TaskFarmImage image = TaskFarmImage.of(answered, tiles);
        TaskFarmImage rightImage = TaskFarmImage.of(right, tiles);
        for (int tile = 0; tile < tiles.count(); tile++) {
            long come = image.come(tile);
            received += come;
            if (come == 0) {
                lost++;
            } else if (!image.hasSame(tile, rightImage)) {
                corrupt++;
            }
            duplicate += Math.max(0, Math.max(come, computed[tile]) - 1);
        }
        boolean correct = answered.answered() && lost + duplicate + corrupt == 0;
        return new Verdict(tiles.count(), received, lost, duplicate, 0, corrupt, correct);
    }

    private int[] computed(List<Receipt> receipts) {
        int[] computed = new int[tiles.count()];
        for (Receipt.Computed worker : Receipt.only(Receipt.Computed.class, receipts)) {
            if (worker.rank() != TaskFarmImage.COORDINATOR) {
                for (long tile : worker.worked()) {
                    computed[(int) tile]++;
                }
            }
        }
        return computed;
    }

    /** The only one that has an answer. */
    private static Optional<Receipt.Computed> coordinator(List<Receipt> receipts) {
        return Receipt.only(Receipt.Computed.class, receipts).stream()
                .filter(computed -> computed.rank() == TaskFarmImage.COORDINATOR)
                .findFirst();
    }
}
