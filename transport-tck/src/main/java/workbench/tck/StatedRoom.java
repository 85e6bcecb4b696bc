package workbench.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.transport.Semantics;

/**
 * What the phrase of a capacity says, as numbers: so many messages may be under way from one sender to one receiver.
 *
 * @param least so many at least; 0 where it does not say
 * @param most so many at most; empty where it does not say, and senders are held back all the same
 * @param holdsBack whether a sender is ever held back
 */
record StatedRoom(long least, OptionalLong most, boolean holdsBack) {
    private static final Pattern MESSAGES = Pattern.compile("(\\d+) (?:message|slot|call)s?\\b");
    private static final Pattern BYTES = Pattern.compile("(\\d+)(B|KiB|MiB|GiB)\\b");

    static StatedRoom of(Semantics semantics, long messageBytes) {
        String phrase = semantics.capacity();
        if (phrase.contains("nobody waits")) {
            return new StatedRoom(0, OptionalLong.empty(), false);
        }
        if (phrase.startsWith("zero")) {
            return new StatedRoom(0, OptionalLong.of(0), true);
        }
        List<Long> messages = numbers(MESSAGES, phrase);
        if (!messages.isEmpty()) {
            long fewest = messages.stream().mapToLong(Long::longValue).min().orElseThrow();
            return phrase.contains("about")
                    ? new StatedRoom(fewest / 2, OptionalLong.of(fewest + fewest / 2), true)
                    : new StatedRoom(fewest, OptionalLong.of(fewest), true);
        }
        List<Long> bytes = numbers(BYTES, phrase);
        if (!bytes.isEmpty() && !phrase.contains("the system's")) {
            long sum = bytes.stream().mapToLong(Long::longValue).sum();
            return new StatedRoom(bytes.getFirst() / messageBytes / 2, OptionalLong.of(sum / messageBytes), true);
        }
        return new StatedRoom(0, OptionalLong.empty(), true);
    }

    private static List<Long> numbers(Pattern pattern, String phrase) {
        List<Long> numbers = new ArrayList<>();
        Matcher matcher = pattern.matcher(phrase);
        while (matcher.find()) {
            long unit = matcher.groupCount() == 1 ? 1 : bytes(matcher.group(2));
            numbers.add(Long.parseLong(matcher.group(1)) * unit);
        }
        return numbers;
    }

    private static long bytes(String unit) {
        return switch (unit) {
            case "B" -> 1;
            case "KiB" -> 1L << 10;
            case "MiB" -> 1L << 20;
            default -> 1L << 30;
        };
    }
}
