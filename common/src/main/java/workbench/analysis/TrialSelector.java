package workbench.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.result.TrialRecord;
import workbench.workload.UsageException;

/**
 * How people name trials of a run: by parts of their ids or by what is varied, {@code jms-artemis-tcp}, {@code portable} or
 * {@code jms-artemis-vm/messageSize=1KiB}.
 */
final class TrialSelector {
    private static final String SEPARATOR = "/";

    private TrialSelector() {}

    /**
     * Those that have all of the parts.
     *
     * @throws UsageException if there are none
     */
    static List<TrialSummary> of(String parts, Comparison run) {
        List<TrialSummary> designated = run.trials().stream()
                .filter(trial -> parts(trial.trial()).containsAll(Arrays.asList(parts.split(SEPARATOR))))
                .toList();
        if (designated.isEmpty()) {
            throw new UsageException("The run has no trial '" + parts + "': its trials are "
                    + String.join(
                            ", ", run.trials().stream().map(TrialSummary::id).toList())
                    + "; name one by its id or by parts of it, such as its transport.");
        }
        return designated;
    }

    /** A default value that is varied is not in the id. */
    private static Set<String> parts(TrialRecord trial) {
        Stream<String> varied =
                trial.variation().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
        return Stream.concat(Stream.of(trial.id()), varied)
                .flatMap(text -> Stream.of(text.split(SEPARATOR)))
                .collect(Collectors.toSet());
    }
}
