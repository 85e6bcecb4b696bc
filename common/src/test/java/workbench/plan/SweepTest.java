package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.workload.UsageException;

class SweepTest {
    private static final List<String> PC = List.of("producer-consumer");
    private static final List<String> SUM = List.of("parallel-sum");
    private static final List<String> USUAL = List.of("paper-usual");
    private static final List<String> NONE = List.of();
    private static final String BASE = "producer-consumer/paper-usual/processes/native";

    @Test
    void severalSweepsMakeTheirProduct() {
        assertThat(ids(swept(PC, USUAL, "messageSize=64KiB+1024", "credits=8+9")))
                .containsExactly(
                        BASE + "/messageSize=64KiB/credits=8",
                        BASE + "/messageSize=64KiB/credits=9",
                        BASE + "/credits=8",
                        BASE + "/credits=9");
    }

    @Test
    void theIdTellsWhatDiffersFromTheDefaultWhateverElseIsSwept() {
        assertThat(ids(swept(PC, USUAL, "messageSize=1KiB+1000", "credits=8", "duration=1500ms")))
                .containsExactly(
                        BASE + "/duration=1500ms/credits=8", BASE + "/messageSize=1000B/duration=1500ms/credits=8");
        assertThat(ids(swept(PC, USUAL, "messageSize=1000", "duration=1500ms", "credits=8")))
                .containsExactly(BASE + "/messageSize=1000B/duration=1500ms/credits=8");
        assertThat(ids(swept(PC, USUAL, "messageSize=1KiB", "credits=512", "duration=100ms", "ink=black")))
                .containsExactly(BASE);
    }

    @Test
    void whatFollowsFromASettingIsNotInTheId() {
        assertThat(ids(swept(PC, USUAL, "messageSize=1MiB"))).containsExactly(BASE + "/messageSize=1MiB");
        assertThat(ids(swept(PC, USUAL, "messageSize=1MiB", "credits=64+512")))
                .containsExactly(BASE + "/messageSize=1MiB", BASE + "/messageSize=1MiB/credits=512");
    }

    @Test
    void whatIsSweptIsKeptAlsoWhereItIsTheDefault() {
        assertThat(variations(swept(PC, USUAL, "messageSize=1KiB+64KiB", "credits=8")))
                .containsExactly(Map.of("messageSize", "1KiB"), Map.of("messageSize", "64KiB"));
        assertThat(variations(swept(PC, USUAL, "messageSize=64KiB"))).containsExactly(Map.of());
    }

    @Test
    void aRateThatIsFoundHasTheIdOfOneThatIsSet() {
        Trial closed = Plans.trial("producer-consumer", "ink=blue", "messageSize=64KiB");

        assertThat(closed.atRate(2_000).id())
                .isEqualTo(Plans.trial("producer-consumer", "ink=blue", "messageSize=64KiB", "rate=2k/s")
                        .id())
                .isEqualTo(BASE + "/messageSize=64KiB/ink=blue/rate=2000/s");
        assertThat(closed.atRate(2_000).variation()).containsExactly(entry("rate", "2000/s"));
    }

    @Test
    void aValueMayHaveAStroke() {
        Trial trial = Plans.plan(Plans.request(swept(PC, USUAL, "rate=1k/s+2k/s", "credits=8+9")))
                .trials()
                .getLast();

        assertThat(trial.id()).isEqualTo(BASE + "/credits=9/rate=2000/s");
        assertThat(trial.record().variation()).containsExactly(entry("credits", "9"), entry("rate", "2000/s"));
        assertThat(trial.twin().record().variation()).isEqualTo(trial.record().variation());
    }

    @Test
    void theSameValueTwiceIsOneTrial() {
        assertThat(ids(swept(PC, USUAL, "messageSize=1KiB+1024"))).containsExactly(BASE);
    }

    @Test
    void whatATransportDoesNotHaveIsNotSweptForIt() {
        assertThat(ids(swept(List.of("producer-consumer", "parallel-sum"), USUAL, "elements=5+6")))
                .containsExactly(
                        BASE,
                        "parallel-sum/paper-usual/processes/native/elements=5",
                        "parallel-sum/paper-usual/processes/native/elements=6");
    }

    @Test
    void deploymentsAndKernelsAreSweptToo() {
        Selection selection = Plans.selection(
                PC, USUAL, List.of("threads", "processes"), List.of("native", "portable"), "distribution=round-robin");

        assertThat(ids(selection))
                .containsExactly(
                        "producer-consumer/paper-usual/threads/native/distribution=round-robin",
                        "producer-consumer/paper-usual/threads/portable",
                        BASE + "/distribution=round-robin",
                        "producer-consumer/paper-usual/processes/portable");
    }

    @Test
    void selectionsAreRunTogetherAndTheSameTrialOnce() {
        Selection small = Plans.selection(PC, USUAL, NONE, NONE, "messages=10");
        Selection both = Plans.selection(PC, USUAL, NONE, NONE, "messages=10+20");
        Selection timed = Plans.selection(PC, USUAL, NONE, NONE, "duration=1s");

        assertThat(ids(small, both, timed))
                .containsExactly(BASE + "/messages=10", BASE + "/messages=20", BASE + "/duration=1s");
    }

    @Test
    void aSettingForAllNeedsToMeanSomethingToOneOfThem() {
        Selection elements = Plans.selection(NONE, NONE, NONE, NONE, "elements=5");
        Selection sums = Plans.selection(SUM, USUAL, NONE, NONE);
        Selection messages = Plans.selection(PC, USUAL, NONE, NONE);

        assertThat(ids(sums.over(elements), messages.over(elements))).hasSize(2);
        refused("--set cannot set 'elements'", messages.over(elements));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            messageSize=1+1KiB       | producer-consumer over paper-usual (processes) with messageSize=1: 'messageSize' cannot be '1': allowed is 32B to 64MiB
            messageSize=1KiB+        | 'messageSize' cannot be ''
            messages=5+10,duration=1s | with messages=5, duration=1s: 'messages' and 'duration' cannot both be set
            messageSize=1KiB+64MiB,credits=64 | with messageSize=64MiB, credits=64: The parameters of producer-consumer need 4096 MiB
            consumers=2,maxInFlight=2+1,distribution=round-robin | with consumers=2, maxInFlight=1, distribution=round-robin: 'maxInFlight' cannot be '1'
            """)
    void aCombinationThatIsRefusedIsNamed(String settings, String sentence) {
        refused(sentence, swept(PC, USUAL, settings.split(",")));
    }

    @Test
    void aNamedTransportIsRefusedInADeploymentThatItLacks() {
        refused(
                "--deployment cannot be 'processes': paper-threads does not run in processes, only in threads.",
                Plans.selection(PC, List.of("paper-threads"), List.of("threads", "processes"), NONE));
    }

    @Test
    void unknownDeploymentsAndKernelsAreRefusedWithThoseThatThereAre() {
        refused(
                "--deployment cannot be 'hosts': allowed are threads, processes.",
                Plans.selection(PC, USUAL, List.of("hosts"), NONE));
        refused("--kernel cannot be 'natve': did you mean native?", Plans.selection(PC, USUAL, NONE, List.of("natve")));
    }

    @Test
    void anUnknownTransportIsRefusedWithAllAmongThoseThatAreAllowed() {
        refused(
                "--transport cannot be 'nothing-like-it': allowed are paper-usual, paper-threads, paper-absent, all.",
                Plans.selection(PC, List.of("nothing-like-it"), NONE, NONE));
        refused("--transport cannot be 'al': did you mean all?", Plans.selection(PC, List.of("al"), NONE, NONE));
    }

    @Test
    void moreTrialsThanAnybodyWantsAreRefusedBeforeTheyAreMade() {
        String values = "1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16";

        refused(
                "The plan has more than 1000 trials",
                swept(
                        PC,
                        USUAL,
                        "credits=" + values,
                        "producers=" + values,
                        "consumers=" + values,
                        "messages=" + values,
                        "seed=" + values,
                        "maxInFlight=" + values));
    }

    @Test
    void aPlanIsRestoredFromWhatItsRunHasKept() {
        Plan plan = Plans.plan(Plans.request(swept(PC, NONE, "messageSize=64KiB+1000", "duration=1500ms", "ink=blue")));

        Plan restored = Plans.planner().restore(plan.record());

        assertThat(restored.trials()).isEqualTo(plan.trials());
        assertThat(restored.round(3)).isEqualTo(plan.round(3));
        assertThat(restored.record()).isEqualTo(plan.record());
    }

    private static Selection swept(List<String> workloads, List<String> transports, String... settings) {
        return Plans.selection(workloads, transports, NONE, NONE, settings);
    }

    private static List<String> ids(Selection... selections) {
        return Plans.plan(Plans.request(selections)).trials().stream()
                .map(Trial::id)
                .toList();
    }

    private static List<Map<String, String>> variations(Selection selection) {
        return Plans.plan(Plans.request(selection)).trials().stream()
                .map(trial -> trial.record().variation())
                .toList();
    }

    private static void refused(String sentence, Selection selection) {
        assertThatThrownBy(() -> Plans.plan(Plans.request(selection)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }
}
