package workbench.result;

import java.util.List;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Comma-separated values as RFC 4180 has them, with a header; the decimal sign is a point everywhere. */
public final class Csv {
    private Csv() {}

    /** One line per row; each row has a value or null for each column. */
    public static String write(List<String> columns, List<List<Object>> rows) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\n")
                .build();
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build();
        return mapper.writer(schema).writeValueAsString(rows);
    }
}
