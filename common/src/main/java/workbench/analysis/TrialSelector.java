package workbench.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import workbench.result.TrialRecord;
import workbench.workload.UsageException;

/** How people name trials of a run: by words of their ids, {@code jms-artemis-tcp}, {@code portable} or {@code parallel-sum/jms-artemis-vm}. */
final class TrialSelector {
    private static final String SEPARATOR = "/";

    private TrialSelector() {}

    /**
     * Those that have all of the words.
     *
     * @throws UsageException if there are none
     */
    static List<TrialSummary> of(String words, Comparison run) {
        List<TrialSummary> designated = run.trials().stream()
                .filter(trial -> idWords(trial.trial()).containsAll(Arrays.asList(words.split(SEPARATOR))))
                .toList();
        if (designated.isEmpty()) {
            throw new UsageException("The run has no trial '" + words + "': its trials are "
                    + String.join(
                            ", ", run.trials().stream().map(t -> t.trial().id()).toList())
                    + "; name one by its id or by words of it, such as its transport.");
        }
        return designated;
    }

    private static Set<String> idWords(TrialRecord trial) {
        return Set.copyOf(Arrays.asList(trial.id().split(SEPARATOR)));
    }
}
