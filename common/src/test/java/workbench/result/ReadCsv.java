package workbench.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values to the letter of RFC 4180, but for its line ends: LF or CR LF. */
public final class ReadCsv {
    private final String text;
    private int at;

    private ReadCsv(String text) {
        this.text = text;
    }

    /** Each line by the names of its columns. */
    public static List<Map<String, String>> lines(String csv) {
        List<List<String>> cells = cells(csv);
        return cells.subList(1, cells.size()).stream()
                .map(line -> named(cells.getFirst(), line))
                .toList();
    }

    private static Map<String, String> named(List<String> names, List<String> line) {
        if (line.size() != names.size()) {
            throw new AssertionError(line.size() + " fields for " + names.size() + " columns: " + line);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < line.size(); i++) {
            if (named.put(names.get(i), line.get(i)) != null) {
                throw new AssertionError("the column '" + names.get(i) + "' is there twice");
            }
        }
        return named;
    }

    public static List<List<String>> cells(String csv) {
        ReadCsv reader = new ReadCsv(csv);
        List<List<String>> lines = new ArrayList<>();
        while (reader.at < csv.length()) {
            lines.add(reader.line());
        }
        return lines;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return fields;
    }

    private String field() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            field.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 1 : 0;
        }
        at++;
        if (",\r\n".indexOf(text.charAt(at)) < 0) {
            throw new AssertionError("something follows the quote at " + at);
        }
        return field.toString();
    }

    private String plain() {
        int from = at;
        while (",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new AssertionError("a quote stands in a field that is not quoted at " + at);
            }
            at++;
        }
        return text.substring(from, at);
    }
}
