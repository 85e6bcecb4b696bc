package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.result.PlanRecord;
import workbench.result.RunRecord;

class CommandTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            run                                 | wb run --seed 7
            run;--out;results/x;--rounds;2      | wb run --rounds 2 --seed 7
            run;--out=results/x                 | wb run --seed 7
            run;--seed;9                        | wb run --seed 9
            run;--seed=9                        | wb run --seed=9
            run;--out;~/x y;plan.yaml           | wb run plan.yaml --seed 7
            run;a b                             | wb run 'a b' --seed 7
            run;it's                            | wb run 'it'\\''s' --seed 7
            run;~/plan.yaml                     | wb run ~/plan.yaml --seed 7
            run;$HOME;`x`                       | wb run '$HOME' '`x`' --seed 7
            """)
    void theSameRunsAgainIntoAFolderOfItsOwn(String typed, String again) {
        RunRecord run = RunRecord.begun(
                "made", "", List.of(typed.split(";")), Map.of(), new PlanRecord("quick", 7, 3, List.of()));

        assertThat(CommandText.again(run, "wb")).isEqualTo(again);
    }
}
