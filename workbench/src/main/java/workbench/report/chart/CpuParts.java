package workbench.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.CpuByRole;
import workbench.analysis.Sample;
import workbench.metric.CostMetrics;
import workbench.metric.Metric;
import workbench.metric.Operation;
import workbench.present.Prose;
import workbench.workload.Role;

/**
 * Who took the CPU time of a chart's trials: the roles where they can be told apart, else the participants together; and the broker where it has
 * a JVM of its own.
 */
final class CpuParts {
    private static final String TOGETHER = "participants";
    private static final String BROKER = "broker";

    /** What tells parts apart without a colour, which is the transport's. */
    enum Fill {
        SOLID("@bar"),
        DOTTED("@dotted"),
        PALE("@pale"),
        HATCHED("@hatched");

        private final String drawing;

        Fill(String drawing) {
            this.drawing = drawing;
        }

        /** As the script calls it. */
        String drawing() {
            return drawing;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param nanos the centre of what it took */
    record Part(String name, Fill fill, double nanos) {}

    private final Operation each;
    private final List<Measured> trials;
    private final List<Role> roles;

    CpuParts(Operation each, List<Measured> trials) {
        this.each = each;
        this.trials = trials;
        this.roles = Stream.of(Role.values())
                .filter(role -> trials.stream()
                        .anyMatch(trial ->
                                centre(trial, CpuByRole.metric(role, each)).isPresent()))
                .toList();
    }

    /** Of all trials, in the order in which they are drawn. */
    List<String> names() {
        return Stream.concat(roles.stream().map(Role::label), Stream.of(TOGETHER, BROKER))
                .toList();
    }

    /** What is known of a trial. */
    List<Part> of(Measured trial) {
        List<Part> parts = new ArrayList<>();
        roles.forEach(role -> centre(trial, CpuByRole.metric(role, each))
                .ifPresent(nanos -> parts.add(new Part(role.label(), fill(role), nanos))));
        if (parts.isEmpty()) {
            parts.add(new Part(TOGETHER, roles.isEmpty() ? Fill.SOLID : Fill.PALE, together(trial)));
        }
        centre(trial, CostMetrics.brokerCpu(each)).ifPresent(nanos -> parts.add(new Part(BROKER, Fill.HATCHED, nanos)));
        return parts;
    }

    /** By a part's name; that of the participants together also where their roles are known. */
    Optional<Double> nanos(Measured trial, String name) {
        return name.equals(TOGETHER)
                ? Optional.of(together(trial))
                : of(trial).stream()
                        .filter(part -> part.name().equals(name))
                        .map(Part::nanos)
                        .findFirst();
    }

    private double together(Measured trial) {
        return centre(trial, CostMetrics.cpu(each)).orElse(0.0)
                - centre(trial, CostMetrics.brokerCpu(each)).orElse(0.0);
    }

    private static Optional<Double> centre(Measured trial, Metric metric) {
        return trial.metric(metric).map(Sample::centre);
    }

    /** Whose JVMs the fills stand for: {@code Solid: producer; dotted: consumer.} Empty where there is nothing to tell apart. */
    String legend() {
        Map<Fill, Set<String>> names = new EnumMap<>(Fill.class);
        trials.stream()
                .flatMap(trial -> of(trial).stream())
                .forEach(part -> names.computeIfAbsent(part.fill(), fill -> new LinkedHashSet<>())
                        .add(part.name()));
        if (roles.isEmpty() && !names.containsKey(Fill.HATCHED)) {
            return "";
        }
        String fills = names.entrySet().stream()
                .map(fill -> fill.getKey().id() + ": " + String.join(" or ", fill.getValue()))
                .collect(Collectors.joining("; "));
        boolean anyTogether = names.values().stream().anyMatch(of -> of.contains(TOGETHER));
        return Prose.capital(fills) + "." + (anyTogether ? " Those within one JVM cannot be told apart." : "");
    }

    /** {@code producer 7.50 µs, consumer 3.20 µs}; empty where the participants are all that is known. */
    String inWords(Measured trial, Axis axis) {
        List<Part> parts = of(trial);
        return parts.size() == 1 && parts.getFirst().name().equals(TOGETHER)
                ? ""
                : parts.stream()
                        .map(part -> part.name() + " " + axis.text(part.nanos()))
                        .collect(Collectors.joining(", "));
    }

    private static Fill fill(Role role) {
        return role.leads() ? Fill.SOLID : Fill.DOTTED;
    }
}
