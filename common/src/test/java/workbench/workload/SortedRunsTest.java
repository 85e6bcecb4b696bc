package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRunsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 63, 64})
    void anyNumberOfRunsBecomesOne(int number) {
        int[] counts = new int[number];
        for (int run = 0; run < number; run++) {
            counts[run] = (int) (Mix.mix(run) & 15);
        }
        int total = Arrays.stream(counts).sum();
        SortedRuns runs = new SortedRuns(number, total + 1);
        for (int time = 0; time < 2; time++) {
            int first = 0;
            for (int count : counts) {
                for (int i = first; i < first + count; i++) {
                    runs.keys()[i] = Mix.mix(i) >> 32;
                }
                Arrays.sort(runs.keys(), first, first + count);
                first += count;
            }
            long[] right = Arrays.copyOf(runs.keys(), total);
            Arrays.sort(right);

            assertThat(Arrays.copyOf(runs.merge(counts), total)).isEqualTo(right);
        }
    }
}
