package workbench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import workbench.present.GroupText;
import workbench.present.Prose;
import workbench.result.TrialRecord;
import workbench.workload.Units;

/** A parameter that was varied, with its values in short: {@code messageSize 32B and 64KiB}. */
final class SweptValues {
    private static final int MOST_ENUMERATED = 3;

    /** @param quantity empty where it is no number with a unit */
    private record Value(String text, OptionalLong quantity) {}

    private SweptValues() {}

    static String of(String name, List<TrialRecord> trials) {
        List<Value> values = trials.stream()
                .flatMap(trial -> value(name, trial).stream())
                .distinct()
                .toList();
        boolean quantities = values.stream().allMatch(value -> value.quantity.isPresent());
        List<String> texts = (quantities
                        ? values.stream().sorted(Comparator.comparing(value -> value.quantity.getAsLong()))
                        : values.stream())
                .map(Value::text)
                .toList();
        if (texts.size() <= MOST_ENUMERATED) {
            return name + " " + Prose.enumerated(texts);
        }
        return quantities
                ? name + " " + texts.getFirst() + " … " + texts.getLast() + " (" + texts.size() + " values)"
                : texts.size() + " values of " + name;
    }

    private static Optional<Value> value(String name, TrialRecord trial) {
        Object raw = trial.parameters().get(name);
        if (raw == null) {
            return Optional.ofNullable(trial.variation().get(name)).map(text -> new Value(text, quantity(text)));
        }
        String text = GroupText.shown(trial, name);
        return Optional.of(
                new Value(text, raw instanceof Number number ? OptionalLong.of(number.longValue()) : quantity(text)));
    }

    private static OptionalLong quantity(String text) {
        return Stream.of(Units.rate(text), Units.nanos(text), Units.bytes(text))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
