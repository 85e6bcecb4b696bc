package workbench.workload;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and writes counts, sizes and durations as people type them. Reading returns empty where the text is none. */
public final class Units {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,9})?)\\s*([A-Za-zµ]*)");

    private static final Map<String, Long> COUNTS = Map.of("", 1L, "k", 1_000L, "K", 1_000L, "M", 1_000_000L);
    private static final Map<String, Long> BYTES = Map.ofEntries(
            entry("", 1L),
            entry("B", 1L),
            entry("kB", 1_000L),
            entry("KB", 1_000L),
            entry("MB", 1_000_000L),
            entry("GB", 1_000_000_000L),
            entry("KiB", 1L << 10),
            entry("MiB", 1L << 20),
            entry("GiB", 1L << 30));
    private static final Map<String, Long> NANOS = Map.ofEntries(
            entry("ns", 1L),
            entry("us", 1_000L),
            entry("µs", 1_000L),
            entry("ms", 1_000_000L),
            entry("s", 1_000_000_000L),
            entry("min", 60_000_000_000L),
            entry("h", 3_600_000_000_000L));

    private static final String PER_SECOND = "/s";

    static final double NANOS_PER_SECOND = 1e9;

    private Units() {}

    public static OptionalLong count(String text) {
        return read(text, COUNTS);
    }

    public static OptionalLong bytes(String text) {
        return read(text, BYTES);
    }

    public static OptionalLong nanos(String text) {
        return "0".equals(text) ? OptionalLong.of(0) : read(text, NANOS);
    }

    /** Operations per second. */
    public static OptionalLong rate(String text) {
        return text.endsWith(PER_SECOND)
                ? count(text.substring(0, text.length() - PER_SECOND.length()))
                : OptionalLong.empty();
    }

    public static String formatRate(long perSecond) {
        return perSecond + PER_SECOND;
    }

    /** The shortest exact form with a binary unit: 64KiB, 1000B. */
    public static String formatBytes(long bytes) {
        return bytes == 0 ? "0B" : shortest(bytes, BYTES, "GiB", "MiB", "KiB", "B");
    }

    /** The shortest exact form of a duration: 500ms, 2s, 1min. */
    public static String formatNanos(long nanos) {
        return nanos == 0 ? "0s" : shortest(nanos, NANOS, "h", "min", "s", "ms", "us", "ns");
    }

    private static String shortest(long value, Map<String, Long> sizes, String... largestFirst) {
        String unit = Stream.of(largestFirst)
                .filter(each -> value % sizes.get(each) == 0)
                .findFirst()
                .orElseThrow();
        return value / sizes.get(unit) + unit;
    }

    private static OptionalLong read(String text, Map<String, Long> units) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip().replace("_", ""));
        if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
            return OptionalLong.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(units.get(matcher.group(2))));
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }
}
