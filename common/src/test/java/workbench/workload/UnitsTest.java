package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "64KiB, 65536", "1MiB, 1048576", "2 kB, 2000", "1.5KiB, 1536", "1_000, 1000", "2GiB, 2147483648"
    })
    void sizesAreReadWithTheirUnits(String text, long bytes) {
        assertThat(Units.bytes(text)).hasValue(bytes);
    }

    @ParameterizedTest
    @CsvSource({"500ms, 500000000", "2s, 2000000000", "1min, 60000000000", "10us, 10000", "0.5s, 500000000", "0, 0"})
    void durationsAreReadWithTheirUnits(String text, long nanos) {
        assertThat(Units.nanos(text)).hasValue(nanos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "1e3", "10", "1.5ns", "5 parsecs", "999999999999999999999s"})
    void whatIsNoDurationIsRefused(String text) {
        assertThat(Units.nanos(text)).isEmpty();
    }

    @Test
    void writingAndReadingGoTogether() {
        for (long nanos : new long[] {1, 1_000, 1_500_000, 200_000_000, 61_000_000_000L, 3_600_000_000_000L}) {
            assertThat(Units.nanos(Units.formatNanos(nanos))).hasValue(nanos);
        }
        for (long bytes : new long[] {1, 1000, 1024, 1 << 20, 3L << 30}) {
            assertThat(Units.bytes(Units.formatBytes(bytes))).hasValue(bytes);
        }
    }
}
