package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.analysis.ScalingSeries;
import workbench.result.TrialRecord;
import workbench.workload.Scaling;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

class ScalingTest {
    private static final String BASE = "parallel-sum/paper-usual/processes/native";

    @Test
    void strongScalingIsTheSameProblemWithEachNumberOfWorkers() {
        assertThat(ids(scaled("parallel-sum", "strong", "1,2,4", "elements=5000")))
                .containsExactly(
                        BASE + "/elements=5000/workers=1", BASE + "/elements=5000", BASE + "/elements=5000/workers=4");
    }

    @Test
    void weakScalingLetsTheProblemGrowWithTheWorkers() {
        List<Trial> trials = trials(scaled("parallel-sum", "weak", "1,2,4", "elements=5000"));

        assertThat(trials)
                .extracting(Trial::id)
                .containsExactly(
                        BASE + "/elements=5000/workers=1",
                        BASE + "/elements=10000",
                        BASE + "/elements=20000/workers=4");
        assertThat(trials)
                .extracting(trial -> trial.record().variation())
                .containsExactly(
                        Map.of("elements", "5000", "workers", "1"),
                        Map.of("elements", "10000", "workers", "2"),
                        Map.of("elements", "20000", "workers", "4"));
    }

    @Test
    void aScaledTrialHasTheIdOfOneThatIsSetByHand() {
        assertThat(ids(scaled("parallel-sum", "weak", "1,4", "elements=5000")).getLast())
                .isEqualTo(
                        Plans.trial("parallel-sum", "elements=20k", "workers=4").id());
    }

    @Test
    void whereNoNumbersAreNamedThereAreThree() {
        assertThat(ids(scaled("parallel-sum", "strong", "")))
                .containsExactly(BASE + "/workers=1", BASE, BASE + "/workers=4");
    }

    @Test
    void whereNoWorkloadIsNamedThoseAreScaledThatCanBe() {
        assertThat(trials(scaled("", "strong", "1,2")))
                .extracting(trial -> trial.workload().name())
                .containsOnly("parallel-sum");
    }

    @Test
    void bothKindsShareTheTrialOfOneAlone() {
        List<TrialRecord> records = trials(scaled("parallel-sum", "strong,weak", "1,2,4")).stream()
                .map(Trial::record)
                .toList();

        assertThat(records).hasSize(5);
        assertThat(ScalingSeries.of(records, record -> record))
                .extracting(ScalingSeries::kind, series -> series.trials().keySet())
                .containsExactly(tuple(Scaling.STRONG, Set.of(1L, 2L, 4L)), tuple(Scaling.WEAK, Set.of(1L, 2L, 4L)));
    }

    @Test
    void aSweepThatWasSetByHandIsScalingToo() {
        List<TrialRecord> records = Plans.plan(
                        Plans.request(List.of("parallel-sum"), List.of("paper-usual", "paper-threads"), "workers=1+2"))
                .trials()
                .stream()
                .map(Trial::record)
                .toList();

        assertThat(ScalingSeries.of(records, record -> record))
                .hasSize(2)
                .allMatch(series -> series.kind() == Scaling.STRONG);
    }

    @Test
    void whatIsSweptBesideTheWorkersMakesSeriesOfItsOwn() {
        List<TrialRecord> records = trials(scaled("parallel-sum", "weak", "1,2", "work=1+10")).stream()
                .map(Trial::record)
                .toList();

        assertThat(ScalingSeries.of(records, record -> record))
                .hasSize(2)
                .allMatch(series -> series.along().equals(Set.of("workers", "elements")));
    }

    /** Whatever grows with the workers is found again in what its trials tell. */
    @Test
    void everyComputationThatIsSharedIsFoundToBeScaledAsItWasAsked() {
        for (Workload workload : Workloads.all()) {
            if (workload.sharersParameter().isPresent()) {
                List<TrialRecord> strong = records(workload.name(), "strong");
                assertThat(ScalingSeries.of(strong, record -> record))
                        .as(workload.name())
                        .extracting(ScalingSeries::kind)
                        .containsExactly(Scaling.STRONG);
                if (!workload.weaklyScaled(Plans.trial(workload.name()).parameters(), 2)
                        .isEmpty()) {
                    List<TrialRecord> weak = records(workload.name(), "weak");
                    assertThat(ScalingSeries.of(weak, record -> record))
                            .as(workload.name())
                            .extracting(
                                    ScalingSeries::kind,
                                    series -> series.trials().keySet())
                            .containsExactly(tuple(Scaling.WEAK, Set.of(1L, 2L, 4L)));
                }
            }
        }
    }

    private static List<TrialRecord> records(String workload, String kind) {
        return trials(scaled(workload, kind, "1,2,4")).stream()
                .map(Trial::record)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            producer-consumer | strong | 1,2   | seed=1    | --scaling cannot be 'strong' for producer-consumer: none of its parameters says how many share the work; it can for parallel-sum
            parallel-sum      | strnog | 1,2   | seed=1    | --scaling cannot be 'strnog': did you mean strong?
            parallel-sum      | strong | 2,4   | seed=1    | --workers cannot be '2,4': 1 must be among the numbers
            parallel-sum      | strong | 1,two | seed=1    | 'workers' cannot be 'two': allowed is 1 to 64.
            parallel-sum      | weak   | 1,65  | seed=1    | 'workers' cannot be '65': allowed is 1 to 64.
            parallel-sum      | weak   | 1,2   | workers=3 | --set cannot set 'workers' beside --scaling: --workers says how many there are.
            parallel-sum      | weak   | 1,2   | elements=x | 'elements' cannot be 'x'
            parallel-sum      | weak   | 1,2   | elements=1000M,data=generated | with elements=2000000000, data=generated, workers=2: 'elements' cannot be '2000000000'
            parallel-sum      | ''     | 1,2   | seed=1    | --workers cannot go without --scaling strong or --scaling weak
            """)
    void wrongUseEndsInASentence(String workload, String kind, String workers, String setting, String sentence) {
        assertThatThrownBy(() -> trials(scaled(workload, kind, workers, setting.split(","))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }

    private static Selection scaled(String workload, String kinds, String workers, String... settings) {
        return Plans.selection(words(workload), List.of("paper-usual"), List.of(), List.of(), settings)
                .scaled(new ScalingChoice(arguments("scaling", kinds), arguments("workers", workers)));
    }

    private static List<Argument> arguments(String option, String typed) {
        return words(typed).stream().map(text -> Argument.option(option, text)).toList();
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.split(",")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Trial> trials(Selection selection) {
        return Plans.plan(Plans.request(selection)).trials();
    }

    private static List<String> ids(Selection selection) {
        return trials(selection).stream().map(Trial::id).toList();
    }
}
