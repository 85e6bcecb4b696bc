package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void commasSeparateValues() {
        assertThat(Words.split(List.of("32, 1KiB", "64KiB"))).containsExactly("32", "1KiB", "64KiB");
        assertThat(Words.split(List.of("32,"))).containsExactly("32", "");
    }

    @Test
    void aMixOfSizesKeepsItsCommas() {
        assertThat(Words.split(List.of("1KiB,mix:64B*80,4KiB*15,64KiB,mix:32B*1,mix:33B*1,34B*1")))
                .containsExactly("1KiB", "mix:64B*80,4KiB*15", "64KiB", "mix:32B*1", "mix:33B*1,34B*1");
    }
}
