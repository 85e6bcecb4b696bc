package workbench.workload;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes counts, sizes and durations as people type them. Reading returns empty where the text is none. */
public final class Units {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,9})?)\\s*([A-Za-zµ]*)");

    private static final Map<String, Long> COUNTS = Map.of("", 1L, "k", 1_000L, "K", 1_000L, "M", 1_000_000L);
    private static final Map<String, Long> BYTES = Map.of(
            "",
            1L,
            "B",
            1L,
            "kB",
            1_000L,
            "KB",
            1_000L,
            "MB",
            1_000_000L,
            "GB",
            1_000_000_000L,
            "KiB",
            1L << 10,
            "MiB",
            1L << 20,
            "GiB",
            1L << 30);
    private static final Map<String, Long> NANOS = Map.of(
            "ns",
            1L,
            "us",
            1_000L,
            "µs",
            1_000L,
            "ms",
            1_000_000L,
            "s",
            1_000_000_000L,
            "min",
            60_000_000_000L,
            "h",
            3_600_000_000_000L);

    private static final String PER_SECOND = "/s";

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
        for (int shift = 30; shift > 0; shift -= 10) {
            if (bytes != 0 && bytes % (1L << shift) == 0) {
                return (bytes >> shift) + binaryUnit(shift);
            }
        }
        return bytes + "B";
    }

    /** The shortest exact form of a duration: 500ms, 2s, 1min. */
    public static String formatNanos(long nanos) {
        if (nanos == 0) {
            return "0s";
        }
        for (String unit : new String[] {"h", "min", "s", "ms", "us"}) {
            long size = NANOS.get(unit);
            if (nanos % size == 0) {
                return nanos / size + unit;
            }
        }
        return nanos + "ns";
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

    private static String binaryUnit(int shift) {
        return switch (shift) {
            case 30 -> "GiB";
            case 20 -> "MiB";
            default -> "KiB";
        };
    }
}
