package workbench.present;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.workload.Units;

/** A parameter whose values are texts with a unit, as a column of plain numbers: {@code durationSeconds}, {@code ratePerSecond}. */
public record PlainNumber(String parameter, Kind kind) {
    /** What the numbers count. */
    enum Kind {
        SECONDS("Seconds", Units::nanos, 1e9),
        PER_SECOND("PerSecond", Units::rate, 1);

        private final String suffix;
        private final Function<String, OptionalLong> reading;
        private final double divisor;

        Kind(String suffix, Function<String, OptionalLong> reading, double divisor) {
            this.suffix = suffix;
            this.reading = reading;
            this.divisor = divisor;
        }

        private boolean isOf(List<String> texts) {
            return !texts.isEmpty()
                    && texts.stream().allMatch(text -> reading.apply(text).isPresent());
        }
    }

    /** Those of the parameters whose every value is a length of time, or every one a rate. */
    public static List<PlainNumber> of(Collection<String> parameters, Collection<Map<String, Object>> trials) {
        return parameters.stream().flatMap(name -> of(name, trials)).toList();
    }

    private static Stream<PlainNumber> of(String parameter, Collection<Map<String, Object>> trials) {
        List<Object> values = trials.stream()
                .map(trial -> trial.get(parameter))
                .filter(Objects::nonNull)
                .toList();
        List<String> texts = values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return Stream.of(Kind.values())
                .filter(kind -> texts.size() == values.size() && kind.isOf(texts))
                .map(kind -> new PlainNumber(parameter, kind));
    }

    public String column() {
        return parameter + kind.suffix;
    }

    /** A trial's; null if it does not have the parameter. */
    public Double value(Map<String, Object> parameters) {
        return parameters.get(parameter) instanceof String text
                ? kind.reading.apply(text).orElseThrow() / kind.divisor
                : null;
    }
}
