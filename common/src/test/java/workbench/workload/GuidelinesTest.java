package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.Guideline.Size;

class GuidelinesTest {
    @Test
    void theOperationsOfASizeAreThoseThatItsGuidelinesNeed() {
        assertThat(Guidelines.operands(4, 1024))
                .extracting(
                        operand -> operand.workload() + " " + operand.settings().get("messageSize"))
                .containsExactlyInAnyOrder(
                        "broadcast 1024",
                        "broadcast 4096",
                        "scatter 256",
                        "scatter 1024",
                        "gather 1024",
                        "allgather 256",
                        "allgather 1024",
                        "reduce 1024",
                        "allreduce 1024",
                        "reduce-scatter 1024");
        assertThat(Guidelines.operands(4, 1024))
                .allSatisfy(operand -> assertThat(operand.settings()).containsEntry("ranks", "4"));
    }

    @Test
    void eachCanBeRun() {
        for (int ranks : new int[] {2, 3, 64}) {
            for (long bytes : new long[] {8, 1000, 64 << 10}) {
                assertThat(Guidelines.operands(ranks, bytes))
                        .allSatisfy(operand -> run(operand, Map.copyOf(operand.settings())));
            }
        }
    }

    private static void run(Guidelines.Operand operand, Map<String, String> settings) {
        Workload workload = Workloads.byName(operand.workload()).orElseThrow();
        workload.check(Parameters.of(workload.parameters(), settings));
    }

    @Test
    void aPartThatDoesNotDivideIsPadded() {
        assertThat(Size.SHARE.bytes(1024, 3)).isEqualTo(342);
        assertThat(Size.SHARE.bytes(8, 64)).isOne();
        assertThat(Size.WHOLE.bytes(1024, 3)).isEqualTo(3072);
        assertThat(Size.SAME.bytes(1024, 3)).isEqualTo(1024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1024    | 'ranks' cannot be '1': allowed is 2 to 64.
            2 | 12      | 'size' cannot be '12B' with 2 ranks: allowed is a multiple of 8 bytes
            2 | 0       | from 8B to 2MiB
            4 | 4194304 | 'size' cannot be '4MiB' with 4 ranks
            """)
    void whatCannotBeRunIsRefused(int ranks, long bytes, String sentence) {
        assertThatThrownBy(() -> Guidelines.operands(ranks, bytes))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void onlySizeAndRepeatsMayDiffer() {
        Map<String, Object> some = Map.of("ranks", 2L, "messageSize", 8L, "operations", 1000L, "seed", 42L);

        assertThat(Guidelines.alikeButForSize(some, Map.of("ranks", 2, "messageSize", 64L, "operations", 100L)))
                .isTrue();
        assertThat(Guidelines.alikeButForSize(some, Map.of("ranks", 2L, "data", "double")))
                .isTrue();
        assertThat(Guidelines.alikeButForSize(some, Map.of("ranks", 4L))).isFalse();
    }

    @Test
    void allAreOfWorkloadsThatThereAre() {
        assertThat(Guidelines.all()).hasSizeGreaterThanOrEqualTo(7).allSatisfy(guideline -> {
            List<String> names =
                    guideline.right().stream().map(Guideline.Term::workload).toList();
            assertThat(CollectiveOperation.NAMES).contains(guideline.left()).containsAll(names);
        });
        assertThat(Guidelines.concern("broadcast")).isTrue();
        assertThat(Guidelines.concern("ping-pong")).isFalse();
    }
}
