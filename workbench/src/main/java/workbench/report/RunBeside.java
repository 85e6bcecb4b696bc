package workbench.report;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Finding;
import workbench.present.ContrastRows;
import workbench.present.Prose;

/**
 * A further run beside the first.
 *
 * @param run what B is
 */
record RunBeside(String run, List<ContrastRows.Section> sections, List<String> notes) {
    /** Of more differences only the number is told first. */
    private static final int MOST_TOLD = 4;

    /** {@code jms-artemis-tcp (processes) is slower (throughput, B ÷ A 0.90); 1 of 2 pairs cannot be told apart}. */
    String inShort() {
        List<ContrastRows.Row> rows =
                sections.stream().flatMap(section -> section.rows().stream()).toList();
        List<ContrastRows.Row> told = rows.stream()
                .filter(row -> row.pair().finding() != Finding.CANNOT_TELL)
                .toList();
        int untold = rows.size() - told.size();
        Stream<String> found = told.size() > MOST_TOLD
                ? told.stream()
                        .collect(Collectors.groupingBy(RunBeside::found, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(count ->
                                count.getValue() + " of " + Prose.counted(rows.size(), "pair") + " " + count.getKey())
                : told.stream().map(RunBeside::sentence);
        return Stream.concat(
                        found,
                        untold == 0
                                ? Stream.empty()
                                : Stream.of(
                                        untold + " of " + Prose.counted(rows.size(), "pair") + " cannot be told apart"))
                .collect(Collectors.joining("; "));
    }

    private static String found(ContrastRows.Row row) {
        return row.pair().finding().id();
    }

    private static String sentence(ContrastRows.Row row) {
        return row.pair().b().workload() + " over " + row.name() + " is " + found(row) + " ("
                + row.pair().metric().label() + ", B ÷ A " + row.cells().get(ContrastRows.RATIO) + ")";
    }
}
