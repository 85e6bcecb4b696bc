package workbench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Comma-separated values as RFC 4180 has them, with a header; the decimal sign is a point everywhere. */
public final class Csv {
    /** A spreadsheet takes a text that begins so for a formula, and may run it. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

    private Csv() {}

    /**
     * One line per row; each row has a value or null for each column. A text that looks like a formula gets an apostrophe before it, and what is no
     * number (NaN, infinite) is left out.
     */
    public static String write(List<String> columns, List<List<Object>> rows) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns.stream().map(Csv::harmless).toList(), CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\n")
                .build();
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build();
        return mapper.writer(schema)
                .writeValueAsString(rows.stream().map(Csv::harmless).toList());
    }

    private static List<Object> harmless(List<Object> row) {
        List<Object> cells = new ArrayList<>(row);
        cells.replaceAll(Csv::cell);
        return cells;
    }

    private static Object cell(Object value) {
        return switch (value) {
            case String text -> harmless(text);
            case Double number when !Double.isFinite(number) -> null;
            case null, default -> value;
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
