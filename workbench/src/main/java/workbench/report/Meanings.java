package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.report.chart.TransportStyle;

/**
 * In what trials differ beside their results. It is told once of trials that mean the same, and apart from the numbers, since it is long.
 *
 * @param same what all have in common, a phrase for each aspect; nothing where there is one line only
 * @param aspects the others, if any trial tells of them
 */
record Meanings(List<String> same, List<SemanticsAspect> aspects, List<Line> lines) {
    /**
     * @param name of the transport; with what its trials have in common where others differ
     * @param words as {@code aspects} names them
     */
    record Line(String name, TransportStyle look, Style style, String deployment, List<String> words) {}

    private record Key(String transport, TransportStyle look, Style style, String deployment, List<String> words) {
        private boolean isSamePlace(Key other) {
            return transport.equals(other.transport) && deployment.equals(other.deployment);
        }
    }

    static Meanings of(List<ResultTable.Row> rows) {
        List<SemanticsAspect> told = SemanticsAspect.ALL.stream()
                .filter(aspect -> rows.stream().anyMatch(row -> aspect.isToldBy(row.trial())))
                .toList();
        List<Line> lines = lines(rows, told);
        Set<SemanticsAspect> same = new LinkedHashSet<>(lines.size() > 1 ? told : List.of());
        same.removeIf(aspect ->
                rows.stream().map(row -> aspect.of(row.trial())).distinct().count() > 1);
        List<SemanticsAspect> differing =
                told.stream().filter(aspect -> !same.contains(aspect)).toList();
        return new Meanings(
                same.stream()
                        .map(aspect -> aspect.label() + ": "
                                + aspect.of(rows.getFirst().trial()))
                        .toList(),
                differing,
                lines(rows, differing));
    }

    private static List<Line> lines(List<ResultTable.Row> rows, List<SemanticsAspect> aspects) {
        Map<Key, List<ResultTable.Row>> alike = new LinkedHashMap<>();
        for (ResultTable.Row row : rows) {
            List<String> words =
                    aspects.stream().map(aspect -> aspect.of(row.trial())).toList();
            Key key = new Key(
                    row.trial().transport(),
                    row.look(),
                    row.style(),
                    row.trial().trial().deployment(),
                    words);
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return alike.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), alike.keySet()))
                .toList();
    }

    private static Line line(Key key, List<ResultTable.Row> rows, Set<Key> all) {
        boolean only = all.stream().filter(key::isSamePlace).count() == 1;
        return new Line(
                only ? key.transport : key.transport + inCommon(rows), key.look, key.style, key.deployment, key.words);
    }

    /** Of what was varied: {@code , delivery persistent}. */
    private static String inCommon(List<ResultTable.Row> rows) {
        Map<String, String> common =
                new LinkedHashMap<>(rows.getFirst().trial().trial().variation());
        rows.forEach(row ->
                common.entrySet().retainAll(row.trial().trial().variation().entrySet()));
        return common.entrySet().stream()
                .map(parameter -> ", " + parameter.getKey() + " " + parameter.getValue())
                .collect(Collectors.joining());
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return same.isEmpty() && aspects.isEmpty();
    }
}
