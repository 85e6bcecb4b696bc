package workbench.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import workbench.present.GroupText;
import workbench.result.TrialRecord;

/** What the trials of a chart are called: by all that tells them apart there, and no more. */
final class TrialNames {
    private final Material material;
    private final Set<String> told;
    private final Map<TransportStyle, Integer> seen = new HashMap<>();

    /** @param onAxis parameters that the chart shows in another way */
    TrialNames(Material material, Set<String> onAxis) {
        this.material = material;
        this.told = new HashSet<>(material.varied());
        told.removeAll(onAxis);
        told.removeIf(name -> !differ(all -> true, trial -> trial.parameters().get(name)));
    }

    /** Whether the chart's trials that are wanted have more than one of it; what they lack does not count. */
    private boolean differ(Predicate<Measured> wanted, Function<TrialRecord, Object> trait) {
        return material.trials().stream()
                        .filter(wanted)
                        .map(trial -> trait.apply(trial.trial()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** In one line: {@code jms-artemis-tcp, threads, delivery persistent}. */
    String name(Measured trial) {
        List<String> parts = new ArrayList<>(List.of(trial.transport()));
        if (differ(other -> other.transport().equals(trial.transport()), TrialRecord::deployment)) {
            parts.add(trial.trial().deployment());
        }
        parts.addAll(details(trial));
        return String.join(", ", parts);
    }

    /** Each time of the next line of its transport. */
    Look look(Measured trial) {
        TransportStyle style = material.style(trial);
        return new Look(name(trial), style, seen.merge(style, 1, Integer::sum) - 1);
    }

    /** What stands below the transport: {@code processes, delivery persistent}. */
    String subordinate(Measured trial) {
        List<String> parts = new ArrayList<>(List.of(trial.trial().deployment()));
        parts.addAll(details(trial));
        return String.join(", ", parts);
    }

    private List<String> details(Measured trial) {
        List<String> details = new ArrayList<>();
        if (differ(all -> true, TrialRecord::kernel)) {
            details.add(trial.trial().kernel());
        }
        told.stream()
                .filter(trial.trial().parameters()::containsKey)
                .sorted()
                .forEach(parameter -> details.add(parameter + " " + GroupText.shown(trial.trial(), parameter)));
        if (material.isOfSeveralRuns()) {
            details.add(trial.run());
        }
        return details;
    }
}
