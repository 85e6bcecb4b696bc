package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.transport.Deployment;
import workbench.workload.UsageException;

class PlannerTest {
    private static final List<String> PC = List.of("producer-consumer");
    private static final List<String> SUM = List.of("parallel-sum");
    private static final List<String> USUAL = List.of("paper-usual");

    @Test
    void withNothingNamedTheUsualWorkloadsArePlannedOverEverythingInItsUsualDeployment() {
        Plan plan = Plans.plan(Plans.request(List.of(), List.of()));

        List<String> expected = Stream.of("producer-consumer", "parallel-sum")
                .flatMap(workload -> Stream.of(
                        workload + "/paper-usual/processes/native",
                        workload + "/paper-threads/threads/native",
                        workload + "/paper-absent/threads/native"))
                .toList();
        assertThat(plan.trials()).extracting(Trial::id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRoundHoldsEveryTrialInAnOrderOfItsOwn() {
        Plan plan = Plans.plan(Plans.request(List.of(), List.of()));

        assertThat(plan.round(1)).containsExactlyInAnyOrderElementsOf(plan.trials());
        assertThat(plan.round(1)).isEqualTo(plan.round(1)).isNotEqualTo(plan.round(2));
    }

    @Test
    void aTransportThatCannotBeDeployedAsAskedIsLeftOutWithANote() {
        Plan plan = Plans.plan(Plans.request(PC, List.of(), Optional.of(Deployment.PROCESSES), Trial.NATIVE));

        assertThat(plan.trials()).extracting(t -> t.transport().id()).containsExactly("paper-usual");
        assertThat(plan.notes()).contains("paper-threads does not run in processes, only in threads.");
    }

    @Test
    void aTransportThatRefusesIsLeftOutWithANoteWhereAllWereTakenAndNoneWasNamed() {
        Plan plan = Plans.plan(Plans.request(PC, List.of("all"), "producers=64"));

        assertThat(plan.trials()).extracting(t -> t.transport().id()).containsExactly("paper-threads", "paper-absent");
        assertThat(plan.notes())
                .contains("producer-consumer over paper-usual (processes) with producers=64 is left out:"
                        + " 'producers' cannot be '64' on ordinary paper.");
        assertThatThrownBy(() -> Plans.plan(Plans.request(PC, List.of("all", "paper-usual"), "producers=64")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'producers' cannot be '64'");
    }

    @Test
    void whatATransportDoesNotHonourIsRefusedAndNotRecorded() {
        assertRefused(
                Plans.request(PC, List.of("paper-threads"), "credits=8"),
                "'credits' cannot be set over paper-threads: paper holds what it holds; leave it out.");
        Plan plan = Plans.plan(Plans.request(PC, List.of("all")));

        assertThat(plan.trials())
                .allSatisfy(trial -> assertThat(trial.record().parameters().containsKey("credits"))
                        .isEqualTo(!trial.transport().id().equals("paper-threads")));
    }

    @Test
    void aPortableKernelGoesRoundRobin() {
        Trial trial = Plans.plan(Plans.request(PC, USUAL, Optional.empty(), Trial.PORTABLE))
                .trials()
                .getFirst();

        assertThat(trial.parameters().word("distribution")).isEqualTo("round-robin");
    }

    @Test
    void eachOfTwoTrialsIsFirstInAboutHalfOfTheRounds() {
        Plan plan = Plans.plan(Plans.request(List.of("producer-consumer", "parallel-sum"), USUAL));

        Trial one = plan.trials().getFirst();
        long first = IntStream.rangeClosed(1, 100)
                .filter(round -> plan.round(round).getFirst().equals(one))
                .count();
        assertThat(first).isBetween(35L, 65L);
    }

    @Test
    void aSettingReachesThoseTrialsThatHaveIt() {
        Plan plan = Plans.plan(Plans.request(List.of("producer-consumer", "parallel-sum"), USUAL, "elements=5"));

        assertThat(plan.trials())
                .extracting(t -> t.parameters().has("elements"))
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            messageSize=0            | 'messageSize' cannot be '0': allowed is 32B to 64MiB
            messageSize=-1           | 'messageSize' cannot be '-1'
            messageSize=64MiB,credits=64 | need 4096 MiB in one JVM, and at most 512 MiB are allowed
            producers=0              | 'producers' cannot be '0': allowed is 1 to 64
            mesageSize=1             | --set cannot set 'mesageSize': no chosen workload or transport has it; did you mean messageSize
            messages=9,duration=1s   | 'messages' and 'duration' cannot both be set
            maxInFlight=1,consumers=2,distribution=round-robin | 'maxInFlight' cannot be '1' with distribution round-robin
            fault=corruption,messageSize=32 | no byte behind the header
            timeLimit=never          | 'timeLimit' cannot be 'never': allowed is 1s to 24h
            """)
    void nonsenseIsRefusedWithASentence(String settings, String sentence) {
        assertRefused(Plans.request(PC, USUAL, settings.split(",")), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ping-pong | messageSize=5MiB                 | 'messageSize' cannot be '5MiB': allowed is 0B to 4MiB
            ping-pong | roundTrips=9,duration=1s         | 'roundTrips' and 'duration' cannot both be set: a pinger ends by count or by time
            ping-pong | fault=corruption,messageSize=0   | 'fault' cannot be 'corruption' with messageSize 0: there is no byte to corrupt
            ping-pong | fault=reordering                 | 'fault' cannot be 'reordering': allowed is none | loss | duplicate | corruption
            streaming | messageSize=31                   | 'messageSize' cannot be '31': allowed is 32B to 4MiB
            streaming | messages=1000                    | 'messages' cannot be '1000' with window 64 and 1 senders: only whole windows are sent, so allowed are multiples of 64, such as 1024.
            streaming | messages=64,direction=bidirectional | multiples of 128, such as 128.
            streaming | messageSize=4MiB,pairs=4         | need 1024 MiB in one JVM, and at most 512 MiB are allowed there: choose a smaller messageSize (4194304) or window (64) or fewer pairs.
            """)
    void nonsenseForPairsIsRefusedWithASentence(String workload, String settings, String sentence) {
        assertRefused(Plans.request(List.of(workload), USUAL, settings.split(",")), sentence);
    }

    @Test
    void aPortableKernelStreamsOneWayOnly() {
        assertRefused(
                Plans.request(List.of("streaming"), USUAL, Optional.empty(), Trial.PORTABLE, "direction=bidirectional"),
                "'direction' cannot be 'bidirectional' with --kernel portable");
        assertThat(Plans.plan(Plans.request(List.of("streaming"), USUAL, Optional.empty(), Trial.PORTABLE))
                        .trials())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            native   | THREADS   | elements=33M                     |
            native   | THREADS   | elements=34M                     | choose a smaller 'elements' (34000000) or data=generated
            native   | THREADS   | elements=20M,chunkSize=8M        | need 671 MiB in one JVM, and at most 512 MiB are allowed there
            native   | THREADS   | elements=8M,chunkSize=8M,workers=64 | choose a smaller 'chunkSize' (8000000) or data=generated
            native   | PROCESSES | elements=20M,chunkSize=8M        |
            portable | THREADS   | elements=10M,workers=1           |
            portable | THREADS   | elements=14M,workers=1           | choose a smaller 'elements' (14000000) or data=generated
            portable | THREADS   | elements=14M,workers=8           |
            portable | THREADS   | elements=20M,workers=8           | need 648 MiB in one JVM
            portable | PROCESSES | elements=20M,workers=1           |
            portable | PROCESSES | elements=33M,workers=1           | choose a smaller 'elements' (33000000) or data=generated
            portable | THREADS   | elements=500M,data=generated     |
            """)
    void whatOneJvmHoldsOfASumDependsOnKernelAndDeployment(
            String kernel, Deployment deployment, String settings, String sentence) {
        PlanRequest request = Plans.request(SUM, USUAL, Optional.of(deployment), kernel, settings.split(","));
        if (sentence == null) {
            assertThat(Plans.plan(request).trials()).hasSize(1);
        } else {
            assertRefused(request, sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            producer-consumer | PROCESSES | messageSize=64MiB,credits=8                         |
            producer-consumer | THREADS   | messageSize=64MiB,credits=8                         | need 640 MiB in one JVM
            producer-consumer | THREADS   | messageSize=64MiB,credits=6                         |
            producer-consumer | THREADS   | messageSize=64MiB,credits=1,producers=2,consumers=2 | need 640 MiB in one JVM
            ping-pong         | THREADS   | messageSize=4MiB,pairs=32                           | need 760 MiB in one JVM
            ping-pong         | PROCESSES | messageSize=4MiB,pairs=32                           |
            """)
    void participantsOfOneJvmShareItsMemory(String workload, Deployment deployment, String settings, String sentence) {
        PlanRequest request =
                Plans.request(List.of(workload), USUAL, Optional.of(deployment), Trial.NATIVE, settings.split(","));
        if (sentence == null) {
            assertThat(Plans.plan(request).trials()).hasSize(1);
        } else {
            assertRefused(request, sentence);
        }
    }

    @Test
    void aSumLargerThanMemoryIsRefused() {
        assertRefused(
                Plans.request(SUM, USUAL, "elements=500M"),
                "choose a smaller 'elements' (500000000) or data=generated");
        assertThat(Plans.plan(Plans.request(SUM, USUAL, "elements=500M", "data=generated"))
                        .trials())
                .hasSize(1);
    }

    @Test
    void unknownNamesAreRefusedWithTheNearest() {
        assertRefused(
                Plans.request(List.of("paralel-sum"), USUAL),
                "--workload cannot be 'paralel-sum': did you mean parallel-sum?");
        assertRefused(
                Plans.request(PC, List.of("paper-usul")),
                "--transport cannot be 'paper-usul': did you mean paper-usual?");
    }

    @Test
    void anUnavailableTransportIsRefusedOnlyWhenNamed() {
        assertRefused(Plans.request(PC, List.of("paper-absent")), "'paper-absent' here: There is no paper. Buy some.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            paper         | paper-usual, paper-threads, paper-absent
            threads       | paper-threads
            paper-us      | paper-usual
            Usual         | paper-usual
            """)
    void aPartOfIdsStandsForAllThatHaveItAndThatIsSaid(String typed, String ids) {
        Plan plan = Plans.plan(Plans.request(PC, List.of(typed)));

        assertThat(plan.trials()).extracting(t -> t.transport().id()).containsExactly(ids.split(", "));
        assertThat(plan.notes()).containsExactly("--transport: '" + typed + "' stands for " + ids + ".");
    }

    @Test
    void whatIsNamedInPartAndInWholeIsPlannedOnce() {
        Plan plan = Plans.plan(Plans.request(PC, List.of("threads", "paper-threads", "paper")));

        assertThat(plan.trials())
                .extracting(t -> t.transport().id())
                .containsExactly("paper-usual", "paper-threads", "paper-absent");
        assertThat(Plans.plan(Plans.request(PC, List.of("all", "paper"))).trials())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "aper", "paper-usuall", "pa-us", "-"})
    void whatIsNoPartOfAnIdIsRefused(String typed) {
        assertRefused(Plans.request(PC, List.of(typed)), "--transport cannot be '" + typed + "': ");
    }

    /** As of all, of which each may be had or not. */
    @Test
    void ofThoseThatAPartStandsForWhatCannotBeIsLeftOutWithANote() {
        Plan plan = Plans.plan(Plans.request(PC, List.of("paper"), Optional.of(Deployment.PROCESSES), Trial.NATIVE));
        assertThat(plan.trials()).extracting(t -> t.transport().id()).containsExactly("paper-usual");
        assertThat(plan.notes()).contains("paper-threads does not run in processes, only in threads.");

        assertThat(Plans.plan(Plans.request(PC, List.of("paper"), "producers=64"))
                        .trials())
                .extracting(t -> t.transport().id())
                .containsExactly("paper-threads", "paper-absent");
        assertRefused(Plans.request(PC, List.of("paper", "paper-usual"), "producers=64"), "'producers' cannot be '64'");
    }

    @Test
    void whereNothingOfThemIsAvailableThePartIsRefused() {
        assertRefused(
                Plans.request(PC, List.of("absent")),
                "--transport cannot be 'absent' here: There is no paper. Buy some.");
    }

    @Test
    void anUnfinishedWorkloadIsTakenWhereOnlyOneBeginsSo() {
        Plan plan = Plans.plan(Plans.request(List.of("par"), USUAL));

        assertThat(plan.trials()).extracting(t -> t.workload().name()).containsExactly("parallel-sum");
        assertThat(plan.notes()).containsExactly("--workload: 'par' stands for parallel-sum.");
        assertRefused(Plans.request(List.of("p"), USUAL), "--workload cannot be 'p': allowed are producer-consumer, ");
        assertRefused(
                Plans.request(List.of("consumer"), USUAL),
                "--workload cannot be 'consumer': did you mean producer-consumer?");
    }

    @Test
    void aPortableKernelOnDemandIsRefused() {
        assertRefused(
                Plans.request(PC, USUAL, Optional.empty(), Trial.PORTABLE, "distribution=demand"),
                "'distribution' cannot be 'demand' with --kernel portable");
    }

    @Test
    void overAPlainChannelOneMessageIsInFlightToEachConsumer() {
        assertRefused(
                Plans.request(List.of("producer-consumer"), USUAL, Optional.empty(), Trial.PORTABLE, "maxInFlight=2"),
                "'maxInFlight' cannot be '2' with --kernel portable: allowed is the number of consumers (1)");
    }

    private static void assertRefused(PlanRequest request, String sentence) {
        assertThatThrownBy(() -> Plans.plan(request))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(sentence);
    }
}
