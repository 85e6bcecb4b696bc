package workbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import workbench.cost.HomeFolder;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Suggestions;

/** Turns words of the command line into values; a word that is none is refused with those that are: a complaint that lacks its subject. */
public final class Words {
    private Words() {}

    /** Whole numbers from 1 to 999,999,999. */
    public static final class PositiveCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!word.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException(
                        "cannot be '" + word + "': allowed is a whole number from 1 to 999999999");
            }
            return Integer.valueOf(word);
        }
    }

    /** Numbers of rounds; whether one is too large, the planner says. */
    static final class Rounds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!word.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("cannot be '" + word + "': allowed is 1 to " + Planner.MOST_ROUNDS);
            }
            return Integer.valueOf(word);
        }
    }

    /** Whole numbers from 0 on, with up to 18 digits. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String word) {
            if (!word.matches("[0-9]{1,18}")) {
                throw new TypeConversionException(
                        "cannot be '" + word + "': allowed is a whole number from 0 to 999999999999999999");
            }
            return Long.valueOf(word);
        }
    }

    /** A run's name, which becomes a part of its folder's. */
    static final class RunName implements ITypeConverter<String> {
        static final String ALLOWED = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

        @Override
        public String convert(String word) {
            if (!word.matches(ALLOWED)) {
                throw new TypeConversionException("cannot be '" + word
                        + "': allowed are up to 64 letters, digits, points, hyphens and underscores");
            }
            return word;
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

    /** Splits at commas, so that options need not be repeated. */
    static List<String> split(List<String> typed) {
        return typed.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** What the user has typed, as a run keeps it. */
    static List<String> typed(CommandSpec spec) {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(HomeFolder::hide)
                .toList();
    }
}
