package workbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.present.Prose;
import workbench.present.WarningsText;

/** What the trials of a table warn of: each warning is told once, below the table, and rows have its number. */
record Footnotes(List<Note> notes) {
    /** Where more trials have it, names would not help. */
    private static final int MOST_NAMED = 4;

    /** @param who in which trials it is of how many repetitions */
    record Note(String warning, String who) {}

    static Footnotes of(List<ResultTable.Row> rows) {
        Map<String, List<ResultTable.Row>> byWarning = new LinkedHashMap<>();
        for (ResultTable.Row row : rows) {
            warnings(row)
                    .keySet()
                    .forEach(warning -> byWarning
                            .computeIfAbsent(warning, w -> new ArrayList<>())
                            .add(row));
        }
        return new Footnotes(byWarning.entrySet().stream()
                .map(warned -> new Note(Prose.capital(warned.getKey()), who(warned.getKey(), warned.getValue())))
                .toList());
    }

    private static Map<String, Integer> warnings(ResultTable.Row row) {
        return WarningsText.repetitionsByWarning(row.trial());
    }

    private static String who(String warning, List<ResultTable.Row> warned) {
        if (warned.size() > MOST_NAMED) {
            int count =
                    warned.stream().mapToInt(row -> warnings(row).get(warning)).sum();
            int all = warned.stream().mapToInt(row -> row.trial().repetitions()).sum();
            return count + " of " + all + " repetitions of " + warned.size() + " trials";
        }
        return warned.stream()
                .map(row -> row.name() + ": " + warnings(row).get(warning) + " of "
                        + Prose.counted(row.trial().repetitions(), "repetition"))
                .collect(Collectors.joining("; "));
    }

    /** What stands in a row: {@code warning 1}, {@code warnings 1, 3}; empty without any. */
    String mark(ResultTable.Row row) {
        List<String> numbers = warnings(row).keySet().stream()
                .map(warning -> Integer.toString(number(warning)))
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        return (numbers.size() == 1 ? "warning " : "warnings ") + String.join(", ", numbers);
    }

    private int number(String warning) {
        return 1 + notes.stream().map(Note::warning).toList().indexOf(Prose.capital(warning));
    }
}
