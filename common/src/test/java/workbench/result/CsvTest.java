package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void numbersHaveAPointAlsoWhereACommaIsUsual() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Csv.write(List.of("name", "value"), List.of(List.of("a", 1234.5), List.of("b", 7L))))
                    .isEqualTo("name,value\na,1234.5\nb,7\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textsThatWouldBreakALineAreQuoted() {
        assertThat(Csv.write(List.of("a", "b"), List.of(Arrays.asList("x, \"y\"\nz", null))))
                .isEqualTo("a,b\n\"x, \"\"y\"\"\nz\",\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a ",
                "a,b",
                "\"",
                "say \"a\"",
                "two\nlines",
                "two\r\nlines",
                "a\rb",
                ",",
                "#a",
                "a;b\tc",
                "größer als µ, “so”",
                "\\",
                "'a'"
            })
    void everyTextIsReadAsItWas(String text) {
        String csv = Csv.write(List.of("before", text + "x", "after"), List.of(List.of("a", text, "b")));

        assertThat(ReadCsv.cells(csv)).containsExactly(List.of("before", text + "x", "after"), List.of("a", text, "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=a", "\r=a", "=\nb"})
    void noTextIsAFormulaToASpreadsheet(String text) {
        String csv = Csv.write(List.of(text), List.of(List.of(text)));

        assertThat(ReadCsv.cells(csv)).containsExactly(List.of("'" + text), List.of("'" + text));
    }

    @Test
    void numbersAreNeverTexts() {
        String csv = Csv.write(
                List.of("a", "b", "c", "d", "e"),
                List.of(List.of(-1.5, Double.NaN, Double.POSITIVE_INFINITY, -7L, 1_234_567.0)));

        assertThat(csv).isEqualTo("a,b,c,d,e\n-1.5,,,-7,1234567.0\n");
    }

    @Test
    void aTableWithoutRowsHasItsHeader() {
        assertThat(Csv.write(List.of("a", "b"), List.of())).isEqualTo("a,b\n");
    }
}
