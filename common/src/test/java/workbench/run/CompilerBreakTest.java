package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompilerBreakTest {
    private int looks;
    private int busyLooks;

    /** A processor's worth of CPU time at each look, as long as they are busy. */
    private Optional<Duration> cpu() {
        looks++;
        return Optional.of(Duration.ofSeconds(Math.min(looks, busyLooks + 1)));
    }

    @Test
    void itLastsWhileTheCompilersWork() throws InterruptedException {
        busyLooks = 4;
        new CompilerBreak(this::cpu).take();

        assertThat(looks).as("one before, four busy ones, a quiet one").isEqualTo(6);
    }

    @Test
    void whereNothingIsCompiledBreaksBecomeRare() throws InterruptedException {
        CompilerBreak compilers = new CompilerBreak(this::cpu);
        int[] taken = new int[10];
        for (int window = 0; window < taken.length; window++) {
            int before = looks;
            compilers.take();
            taken[window] = looks > before ? 1 : 0;
        }

        assertThat(taken).containsExactly(1, 0, 1, 0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void whereNobodyTellsWhatIsTakenThereIsNone() throws InterruptedException {
        int[] asked = new int[1];
        new CompilerBreak(() -> {
                    asked[0]++;
                    return Optional.empty();
                })
                .take();

        assertThat(asked[0]).isOne();
    }
}
