package workbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import workbench.cost.HomeFolder;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Suggestions;
import workbench.workload.SizeMix;

/** Turns words of the command line into values; a word that is none is refused with those that are: a complaint that lacks its subject. */
public final class Words {
    private Words() {}

    /** Refuses what does not match a pattern. */
    private abstract static class Matching<T> implements ITypeConverter<T> {
        private final String pattern;
        private final String allowed;
        private final Function<String, T> value;

        Matching(String pattern, String allowed, Function<String, T> value) {
            this.pattern = pattern;
            this.allowed = allowed;
            this.value = value;
        }

        @Override
        public T convert(String word) {
            if (!word.matches(pattern)) {
                throw new TypeConversionException("cannot be '" + word + "': allowed " + allowed);
            }
            return value.apply(word);
        }
    }

    /** Whole numbers from 1 to 999,999,999. */
    public static final class PositiveCount extends Matching<Integer> {
        public PositiveCount() {
            super("[1-9][0-9]{0,8}", "is a whole number from 1 to 999999999", Integer::valueOf);
        }
    }

    /** Numbers of rounds; whether one is too large, the planner says. */
    static final class Rounds extends Matching<Integer> {
        Rounds() {
            super("[1-9][0-9]{0,8}", "is 1 to " + Planner.MOST_ROUNDS, Integer::valueOf);
        }
    }

    /** Whole numbers from 0 on, with up to 18 digits. */
    static final class Seed extends Matching<Long> {
        Seed() {
            super("[0-9]{1,18}", "is a whole number from 0 to 999999999999999999", Long::valueOf);
        }
    }

    /** A run's name, which becomes a part of its folder's. */
    static final class RunName extends Matching<String> {
        static final String ALLOWED = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

        RunName() {
            super(ALLOWED, "are up to 64 letters, digits, points, hyphens and underscores", word -> word);
        }
    }

    /** For completion. */
    static final class Presets extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Presets() {
            super(Arrays.stream(Preset.values()).map(Preset::id).toList());
        }
    }

    /** A constant by its name in lower case. */
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return word -> {
            if (!constants.containsKey(word)) {
                throw new TypeConversionException(
                        "cannot be '" + word + "': " + Suggestions.suggestion(word, List.copyOf(constants.keySet())));
            }
            return constants.get(word);
        };
    }

    /** Splits at commas, so that options need not be repeated; a mix of sizes has commas of its own. */
    static List<String> split(List<String> typed) {
        return typed.stream().flatMap(text -> values(text).stream()).toList();
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String value = part.strip();
            if (!values.isEmpty() && SizeMix.isMix(values.getLast()) && SizeMix.goesOn(value)) {
                values.add(values.removeLast() + "," + value);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** What the user has typed, as a run keeps it. */
    static List<String> typed(CommandSpec spec) {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(HomeFolder::hide)
                .toList();
    }
}
