package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSortTest {
    private static final SampleSort WORKLOAD = new SampleSort();
    private static final long ONE_MORE_FOR_A_FAULT = 1;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 64})
    void ofDistinctKeysNoRankGetsTwiceItsShare(int workers) {
        long share = Math.ceilDiv(1_000_000L, workers);

        assertThat(SampleSort.room(parameters(workers, "uniform")))
                .isBetween((int) share, (int) (2 * (share + workers) + ONE_MORE_FOR_A_FAULT));
    }

    @Test
    void ofOthersARankMayGetAll() {
        assertThat(SampleSort.room(parameters(8, "few-distinct"))).isEqualTo(1_000_001);
        assertThat(SampleSort.room(parameters(8, "skewed"))).isEqualTo(1_000_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uniform", "sorted"})
    void keysThatAreSaidToBeDistinctAre(String values) {
        assertThat(Arrays.stream(keys(values)).distinct().count()).isEqualTo(10_000);
    }

    @Test
    void keysAreAsTheirNameSays() {
        assertThat(Arrays.stream(keys("few-distinct")).distinct().count()).isEqualTo(8);
        assertThat(keys("sorted")).isSorted();
        assertThat(Arrays.stream(keys("skewed"))
                        .filter(key -> key >= 0 && key < 1L << 32)
                        .count())
                .as("half of the lengths in bits")
                .isBetween(4_500L, 5_500L);
    }

    private static long[] keys(String values) {
        long[] keys = new long[10_000];
        SortKeys.of(values).fill(keys, 42, 0);
        return keys;
    }

    @Test
    void whatTravelsNowhereCannotBeLost() {
        for (String fault : List.of("loss", "duplicate")) {
            assertThatThrownBy(() -> WORKLOAD.check(
                            Parameters.of(WORKLOAD.parameters(), Map.of("workers", "1", "fault", fault))))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("with one worker");
        }
    }

    private static Parameters parameters(int workers, String values) {
        return Parameters.of(WORKLOAD.parameters(), Map.of("workers", "" + workers, "values", values));
    }
}
