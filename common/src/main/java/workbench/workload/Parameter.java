package workbench.workload;

import java.util.List;
import java.util.OptionalLong;

/**
 * One setting of a workload or a transport: its name, kind, default and what is allowed.
 *
 * @param defaultValue as a person would type it; empty where the parameter is left out unless somebody sets it
 * @param minimum smallest allowed value, in the kind's unit (counts, bytes, nanoseconds)
 * @param maximum largest allowed value, in the kind's unit
 * @param choices the allowed words, for {@link Kind#CHOICE} only
 * @param mixed whether several sizes may be mixed, for {@link Kind#SIZE} only
 */
public record Parameter(
        String name,
        Kind kind,
        String defaultValue,
        long minimum,
        long maximum,
        List<String> choices,
        boolean mixed,
        String description) {

    private Parameter(
            String name,
            Kind kind,
            String defaultValue,
            long minimum,
            long maximum,
            List<String> choices,
            String description) {
        this(name, kind, defaultValue, minimum, maximum, choices, false, description);
    }

    /** Counts up to less than this are written out. */
    private static final long LARGE_COUNT = 1_000_000;

    /** How a value is written. */
    public enum Kind {
        COUNT,
        SIZE,
        DURATION,
        RATE,
        CHOICE
    }

    public static Parameter count(String name, long defaultValue, long minimum, long maximum, String description) {
        return new Parameter(name, Kind.COUNT, Long.toString(defaultValue), minimum, maximum, List.of(), description);
    }

    /** A count that is absent unless somebody sets it. */
    public static Parameter optionalCount(String name, long minimum, long maximum, String description) {
        return new Parameter(name, Kind.COUNT, "", minimum, maximum, List.of(), description);
    }

    /** A duration that is absent unless somebody sets it. */
    public static Parameter optionalDuration(String name, long minimumNanos, long maximumNanos, String description) {
        return new Parameter(name, Kind.DURATION, "", minimumNanos, maximumNanos, List.of(), description);
    }

    /** A number of bytes. */
    public static Parameter size(String name, String defaultValue, long minimum, long maximum, String description) {
        return new Parameter(name, Kind.SIZE, defaultValue, minimum, maximum, List.of(), description);
    }

    /** A number of bytes, or a {@link SizeMix} of several. */
    public static Parameter sizeOrMix(
            String name, String defaultValue, long minimum, long maximum, String description) {
        return new Parameter(
                name,
                Kind.SIZE,
                defaultValue,
                minimum,
                maximum,
                List.of(),
                true,
                description + "; or a mix of sizes with their weights, as README shows");
    }

    /** A number of bytes that is absent unless somebody sets it. */
    public static Parameter optionalSize(String name, long minimum, long maximum, String description) {
        return new Parameter(name, Kind.SIZE, "", minimum, maximum, List.of(), description);
    }

    /** A length of time, held in nanoseconds. */
    public static Parameter duration(
            String name, String defaultValue, long minimumNanos, long maximumNanos, String description) {
        return new Parameter(name, Kind.DURATION, defaultValue, minimumNanos, maximumNanos, List.of(), description);
    }

    /** A number of operations per second, absent unless somebody sets it. */
    public static Parameter optionalRate(String name, long minimum, long maximum, String description) {
        return new Parameter(name, Kind.RATE, "", minimum, maximum, List.of(), description);
    }

    /** One of several words; the first is the default. */
    public static Parameter choice(String name, String description, String... choices) {
        return new Parameter(name, Kind.CHOICE, choices[0], 0, 0, List.of(choices), description);
    }

    /** One of several words, absent unless somebody sets it. */
    public static Parameter optionalChoice(String name, String description, String... choices) {
        return new Parameter(name, Kind.CHOICE, "", 0, 0, List.of(choices), description);
    }

    /** Whether it is left out unless somebody sets it. */
    public boolean isOptional() {
        return defaultValue.isEmpty();
    }

    /** The canonical text of a value: a plain number of counts or bytes, a duration or a rate with its unit, or a word. */
    public String canonical(String text) {
        return switch (kind) {
            case CHOICE -> word(text);
            case COUNT -> Long.toString(inRange(text, Units.count(text)));
            case SIZE -> SizeMix.isMix(text) ? mix(text) : Long.toString(inRange(text, Units.bytes(text)));
            case DURATION -> Units.formatNanos(inRange(text, Units.nanos(text)));
            case RATE -> Units.formatRate(inRange(text, Units.rate(text)));
        };
    }

    /** A canonical text as a person would write it: {@code 64KiB}. */
    public String shown(String canonical) {
        return kind == Kind.SIZE && !SizeMix.isMix(canonical)
                ? Units.formatBytes(Long.parseLong(canonical))
                : canonical;
    }

    /** What is allowed, for a person: a range with units, or the words. */
    public String allowed() {
        return switch (kind) {
            case CHOICE -> String.join(" | ", choices);
            case COUNT -> minimum + " to " + maximum;
            case SIZE -> Units.formatBytes(minimum) + " to " + Units.formatBytes(maximum);
            case DURATION -> Units.formatNanos(minimum) + " to " + Units.formatNanos(maximum);
            case RATE -> Units.formatRate(minimum) + " to " + Units.formatRate(maximum);
        };
    }

    private String mix(String text) {
        if (!mixed) {
            throw refused(text);
        }
        try {
            return SizeMix.of(text, minimum, maximum).canonical();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "'" + name + "' cannot be '" + text + "': allowed is " + SizeMix.allowed(allowed()) + ".");
        }
    }

    private String word(String text) {
        if (!choices.contains(text)) {
            throw refused(text);
        }
        return text;
    }

    private long inRange(String text, OptionalLong value) {
        if (value.isEmpty() || value.getAsLong() < minimum || value.getAsLong() > maximum) {
            throw refused(text);
        }
        return value.getAsLong();
    }

    private UsageException refused(String text) {
        return new UsageException("'" + name + "' cannot be '" + text + "': allowed is " + allowed() + example() + ".");
    }

    private String example() {
        return switch (kind) {
            case SIZE -> ", written like 1024, 64KiB or 1MiB";
            case DURATION -> ", written like 500ms, 2s or 1min";
            case RATE -> ", written like 20000/s or 20k/s";
            case COUNT -> maximum < LARGE_COUNT ? "" : ", written like 1000, 10k or 2M";
            case CHOICE -> "";
        };
    }
}
