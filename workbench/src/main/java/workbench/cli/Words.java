package workbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
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

    /** A preset's name. */
    static final class PresetWord extends EnumWord<Preset> {
        PresetWord() {
            super(Preset.values());
        }

        /** For completion. */
        static final class Candidates extends ArrayList<String> {
            private static final long serialVersionUID = 1L;

            Candidates() {
                super(Arrays.stream(Preset.values()).map(Preset::id).toList());
            }
        }
    }

    /** A format's name. */
    static final class FormatWord extends EnumWord<ListCommand.Format> {
        FormatWord() {
            super(ListCommand.Format.values());
        }
    }

    /** The name of a format of {@code compare}. */
    static final class ContrastFormatWord extends EnumWord<CompareCommand.Format> {
        ContrastFormatWord() {
            super(CompareCommand.Format.values());
        }
    }

    /** The name of a format of {@code report}. */
    static final class ReportFormatWord extends EnumWord<ReportCommand.Format> {
        ReportFormatWord() {
            super(ReportCommand.Format.values());
        }
    }

    /** A topic's name. */
    static final class TopicWord extends EnumWord<ListCommand.Topic> {
        TopicWord() {
            super(ListCommand.Topic.values());
        }
    }

    private abstract static class EnumWord<E extends Enum<E>> implements ITypeConverter<E> {
        private final List<E> values;

        EnumWord(E[] values) {
            this.values = List.of(values);
        }

        @Override
        public E convert(String word) {
            List<String> words = values.stream()
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .toList();
            int index = words.indexOf(word);
            if (index < 0) {
                throw refused(word, words);
            }
            return values.get(index);
        }
    }

    private static TypeConversionException refused(String word, List<String> words) {
        return new TypeConversionException("cannot be '" + word + "': " + Suggestions.suggestion(word, words));
    }

    /** Splits at commas, so that options need not be repeated. */
    static List<String> split(List<String> typed) {
        return typed.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
