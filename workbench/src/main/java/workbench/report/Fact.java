package workbench.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something that is known of a run. */
record Fact(String name, String value) {

    /** As records have them, in their order. */
    static List<Fact> of(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), text(entry.getValue())))
                .toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Fact::text).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                        .collect(Collectors.joining(", "));
            case null -> "";
            default -> value.toString();
        };
    }
}
