package workbench.report.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import workbench.analysis.Variation;

/** What the trials of a chart are called: by all that tells them apart there, and no more. */
final class TrialNames {
    private final Material material;
    private final Set<String> told;

    /** @param onAxis parameters that the chart shows in another way */
    TrialNames(Material material, Set<String> onAxis) {
        this.material = material;
        this.told = new HashSet<>(material.varied());
        told.removeAll(onAxis);
        told.removeIf(this::isShared);
    }

    private boolean isShared(String parameter) {
        return material.trials().stream()
                        .map(trial -> trial.trial().parameters().get(parameter))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                < 2;
    }

    /** In one line: {@code jms-artemis-tcp, threads, delivery persistent}. */
    String name(Measured trial) {
        boolean severalDeployments = material.trials().stream()
                        .filter(other -> other.transport().equals(trial.transport()))
                        .map(other -> other.trial().deployment())
                        .distinct()
                        .count()
                > 1;
        Stream<String> deployment = severalDeployments ? Stream.of(trial.trial().deployment()) : Stream.empty();
        return String.join(
                ", ",
                Stream.of(Stream.of(trial.transport()), deployment, details(trial).stream())
                        .flatMap(part -> part)
                        .toList());
    }

    /** What stands below the transport: {@code processes, delivery persistent}. */
    String subordinate(Measured trial) {
        List<String> parts = new ArrayList<>(List.of(trial.trial().deployment()));
        parts.addAll(details(trial));
        return String.join(", ", parts);
    }

    private List<String> details(Measured trial) {
        List<String> details = new ArrayList<>();
        boolean severalKernels = material.trials().stream()
                        .map(other -> other.trial().kernel())
                        .distinct()
                        .count()
                > 1;
        if (severalKernels) {
            details.add(trial.trial().kernel());
        }
        told.stream()
                .filter(trial.trial().parameters()::containsKey)
                .sorted()
                .forEach(parameter -> details.add(parameter + " " + Variation.shown(trial.trial(), parameter)));
        if (material.isOfSeveralRuns()) {
            details.add(trial.run());
        }
        return details;
    }
}
