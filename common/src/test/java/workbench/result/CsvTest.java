package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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

    @Test
    void aTableWithoutRowsHasItsHeader() {
        assertThat(Csv.write(List.of("a", "b"), List.of())).isEqualTo("a,b\n");
    }
}
