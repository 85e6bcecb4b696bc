package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.result.Status;
import workbench.result.TrialRecord;
import workbench.workload.UsageException;

class RunContrastTest {
    private static final TrialRecord JMS = Made.messages("jms", "threads");
    private static final TrialRecord JMS_LARGE = Made.messages("jms", "threads", Map.of("messageSize", 65_536L));
    private static final TrialRecord JMS_HUGE = Made.messages("jms", "threads", Map.of("messageSize", 1_048_576L));
    private static final TrialRecord MPI = Made.messages("mpi", "processes");
    private static final TrialRecord SUM = Made.sum("jms");
    private static final double[] HUNDRED = {100, 101, 99, 100, 101, 99};
    private static final double[] NINETY = {90, 91, 89, 90, 91, 89};
    private static final double[] NINETY_SEVEN = {97, 98, 96, 97, 98, 96};

    @Test
    void ofTwoRunsEachTrialMeetsItself() {
        RunContrast contrast = ofRuns(
                new Made().rates(JMS, HUNDRED).rates(JMS_LARGE, HUNDRED).rates(MPI, HUNDRED),
                new Made().rates(MPI, HUNDRED).rates(JMS_LARGE, NINETY).rates(JMS, HUNDRED));

        assertThat(contrast.pairs())
                .hasSize(3)
                .allSatisfy(
                        pair -> assertThat(pair.a().trial()).isEqualTo(pair.b().trial()))
                .anySatisfy(pair -> {
                    assertThat(pair.b().trial()).isEqualTo(JMS_LARGE);
                    assertThat(pair.finding()).isEqualTo(Finding.SLOWER);
                    assertThat(pair.contrast().orElseThrow().paired()).isFalse();
                });
        assertThat(contrast.onlyInA()).isEmpty();
    }

    @Test
    void whatHasChangedItsParametersMeetsItselfAndIsSaidToBeUnlike() {
        RunContrast contrast = ofRuns(new Made().rates(JMS, HUNDRED), new Made().rates(JMS_LARGE, HUNDRED));

        assertThat(contrast.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.unlike())
                        .containsExactly(new Difference("messageSize", List.of("1024", "65536"))));
    }

    @Test
    void oddSizesOfTwoSweepsDoNotMeet() {
        RunContrast contrast = ofRuns(
                new Made().rates(JMS, HUNDRED).rates(JMS_LARGE, HUNDRED),
                new Made().rates(JMS, HUNDRED).rates(JMS_HUGE, HUNDRED));

        assertThat(contrast.pairs()).extracting(pair -> pair.a().trial()).containsExactly(JMS);
        assertThat(contrast.onlyInA()).extracting(TrialSummary::trial).containsExactly(JMS_LARGE);
        assertThat(contrast.onlyInB()).extracting(TrialSummary::trial).containsExactly(JMS_HUGE);
    }

    @Test
    void ofOneRunTrialsMeetByRound() {
        RunContrast contrast = ofTrials(
                new Made().rates(JMS, 50, 100, 150, 200, 250).rates(MPI, 49, 98, 147, 196, 245.1), "jms", "mpi");

        assertThat(contrast.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.contrast().orElseThrow().paired()).isTrue();
            assertThat(pair.finding()).isEqualTo(Finding.SLOWER);
            assertThat(pair.unlike()).containsExactly(new Difference("deployment", List.of("threads", "processes")));
        });
        assertThat(contrast.facts()).isEmpty();
    }

    @Test
    void onlyRoundsThatBothHaveArePaired() {
        Made made = new Made()
                .rates(JMS, 1, 2, 4, 8, 16, 32)
                .bad(MPI, Status.FAILED, "the first")
                .rates(MPI, 2, 4, 8, 16, 32);

        assertThat(ofTrials(made, "jms", "mpi").pairs()).singleElement().satisfies(pair -> {
            Contrast contrast = pair.contrast().orElseThrow();
            assertThat(contrast.n()).isEqualTo(5);
            assertThat(contrast.effect().centre()).isEqualTo(1);
        });
    }

    @Test
    void trialsAreNamedByPartsOfTheirIds() {
        Made made = new Made()
                .rates(JMS, HUNDRED)
                .rates(MPI, HUNDRED)
                .sums(SUM, HUNDRED, HUNDRED)
                .sums(Made.sum("mpi"), NINETY, HUNDRED);

        assertThat(ofTrials(made, "jms", "mpi").pairs()).hasSize(2);
        assertThat(ofTrials(made, "parallel-sum/jms", "parallel-sum/mpi").pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.finding()).isEqualTo(Finding.SLOWER));
        assertThat(ofTrials(made, JMS.id(), MPI.id()).pairs()).hasSize(1);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        Made made = new Made().rates(JMS, HUNDRED).rates(MPI, HUNDRED).sums(SUM, HUNDRED, HUNDRED);

        assertThatThrownBy(() -> ofTrials(made, "jms", "pipe"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no trial 'pipe'")
                .hasMessageContaining(JMS.id());
        assertThatThrownBy(() -> ofTrials(made, "jms", "producer-consumer"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("name the same trial");
        assertThatThrownBy(() -> ofTrials(made, "parallel-sum", "mpi"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to compare");
        assertThatThrownBy(() -> ofRuns(new Made().rates(JMS, HUNDRED), new Made().sums(SUM, HUNDRED, HUNDRED)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing to compare");
        assertThatThrownBy(() -> RunContrast.ofTrials(made.compare(), "jms", "mpi", Optional.of("speed")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--metric cannot be 'speed'")
                .hasMessageContaining("messagesPerSecond");
    }

    @Test
    void anotherMetricIsComparedOnRequest() {
        Made made = new Made()
                .metrics(JMS, "cpuNanosPerMessage", HUNDRED)
                .metrics(MPI, "cpuNanosPerMessage", NINETY)
                .sums(SUM, HUNDRED, HUNDRED);

        RunContrast contrast = RunContrast.ofTrials(
                made.compare(), "producer-consumer/jms", "mpi", Optional.of("totalCpuNanosPerMessage"));

        assertThat(contrast.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.finding()).isEqualTo(Finding.FASTER));
    }

    @Test
    void whatFailedThroughoutIsNotCompared() {
        RunContrast contrast =
                ofRuns(new Made().rates(JMS, HUNDRED), new Made().planned(JMS).bad(JMS, Status.FAILED, "broken"));

        assertThat(contrast.pairs()).isEmpty();
        assertThat(contrast.unmeasured()).hasSize(1);
        assertThat(failures("slower:5%", contrast)).containsExactly("NOT_MEASURED " + JMS.id());
    }

    @Test
    void theNoiseFloorOfTheSameVariantAgainstItselfIsTakenIntoAccount() {
        double[] uneven = {103, 102, 104, 103, 102, 104};
        Made calm = new Made().rates(JMS, HUNDRED).twin(JMS, HUNDRED).rates(MPI, NINETY_SEVEN);
        Made biased = new Made().rates(JMS, HUNDRED).twin(JMS, uneven).rates(MPI, NINETY_SEVEN);

        assertThat(ofTrials(calm, "jms", "mpi").pairs().getFirst().finding()).isEqualTo(Finding.SLOWER);
        TrialPair pair = ofTrials(biased, "jms", "mpi").pairs().getFirst();
        assertThat(pair.noiseFloor().orElseThrow()).isBetween(0.03, 0.06);
        assertThat(pair.finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void whatIsMoreThanChanceAloneMayBeChanceAmongMany() {
        double[] somewhatLess = {98.7, 99.7, 97.7, 98.7, 99.7, 97.7};
        Made before = new Made().rates(JMS, HUNDRED);
        Made after = new Made().rates(JMS, somewhatLess);

        assertThat(ofRuns(before, after).pairs()).extracting(TrialPair::finding).containsExactly(Finding.SLOWER);
        for (TrialRecord further : List.of(JMS_LARGE, JMS_HUGE, MPI)) {
            before.rates(further, HUNDRED);
            after.rates(further, HUNDRED);
        }
        assertThat(ofRuns(before, after).pairs())
                .extracting(TrialPair::finding)
                .hasSize(4)
                .containsOnly(Finding.CANNOT_TELL);
    }

    @Test
    void aGateFailsAboveItsLimitOnly() {
        RunContrast contrast = ofRuns(new Made().rates(JMS, HUNDRED), new Made().rates(JMS, NINETY));

        assertThat(Gate.of("slower:5%").failures(contrast)).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(Gate.Reason.SLOWER);
            assertThat(failure.trial().trial()).isEqualTo(JMS);
            assertThat(failure.slowDown()).isCloseTo(0.1, Offset.offset(0.0005));
        });
        assertThat(Gate.of("slower:15%").failures(contrast)).isEmpty();
        assertThat(Gate.of("slower:0%").failures(ofRuns(new Made().rates(JMS, NINETY), new Made().rates(JMS, HUNDRED))))
                .as("B is faster")
                .isEmpty();
    }

    @Test
    void aGateFailsWhereSomethingIsMissingOrNotOk() {
        RunContrast contrast = ofRuns(
                new Made().rates(JMS, HUNDRED).rates(MPI, HUNDRED),
                new Made().rates(JMS, HUNDRED).bad(JMS, Status.TIMEOUT, "late"));

        assertThat(failures("slower:5%", contrast)).containsExactly("NOT_OK " + JMS.id(), "MISSING " + MPI.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "slower", "slower:", "slower:5", "slower:x%", "faster:5%", "slower:-1%"})
    void gatesThatNobodyUnderstandsAreRefused(String rule) {
        assertThatThrownBy(() -> Gate.of(rule))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--fail-on cannot be '" + rule + "'");
    }

    @Test
    void aGateThatHoldsForWantOfRoundsSaysSo() {
        double[] noisy = {100, 130, 80, 100, 120, 85};
        RunContrast unsure = ofRuns(new Made().rates(JMS, noisy), new Made().rates(JMS, noisy));
        RunContrast sure = ofRuns(new Made().rates(JMS, HUNDRED), new Made().rates(JMS, HUNDRED));

        assertThat(Gate.of("slower:5%").failures(unsure)).isEmpty();
        assertThat(Gate.of("slower:5%").undecided(unsure)).hasSize(1);
        assertThat(Gate.of("slower:5%").undecided(sure)).isEmpty();
    }

    @Test
    void howRunsDifferIsInTheIntervalOfSeveralRunsASide() {
        double[] days = {1, 1.1, 0.9, 1.05};

        TrialPair pair = ofSeveral(days, 100, 97).pairs().getFirst();
        assertThat(ofRuns(onDay(1, 100), onDay(1, 97)).pairs().getFirst().finding())
                .as("one day")
                .isEqualTo(Finding.SLOWER);
        assertThat(pair.finding()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(pair.contrast().orElseThrow().n()).isEqualTo(4);
        assertThat(pair.sampleOfA().max()).isEqualTo(110, Offset.offset(0.5));
        assertThat(pair.a().ok()).isEqualTo(24);
        assertThat(ofSeveral(days, 100, 50).pairs().getFirst().finding()).isEqualTo(Finding.SLOWER);
    }

    @Test
    void severalRunsOfWhichOneIsNotSteadyAreNotCompared() {
        List<Comparison> a = List.of(
                onDay(1, 100).compare("a0"),
                onDay(1, 100).compare("a1"),
                new Made().timed(JMS, 100, 1.3).timed(JMS, 100, 1.3).compare("a2"));

        RunContrast contrast = RunContrast.ofRuns(a, runs("b", new double[] {1, 1, 1}, 50), Optional.empty());

        assertThat(contrast.pairs().getFirst().isWarmingUp()).isTrue();
        assertThat(contrast.pairs().getFirst().finding()).isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void aRunCountsOnceAndTwoShowNothing() {
        List<Comparison> a = runs("a", new double[] {1, 1, 1}, 100);

        assertThatThrownBy(() -> RunContrast.ofRuns(a, a, Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessage("The run a0 is named twice, and a run counts once: name each run once.");
        assertThatThrownBy(() -> RunContrast.ofRuns(a, runs("b", new double[] {1, 1}, 100), Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessage("compare cannot take 3 and 2 runs: allowed are one run a side, or 3 and more of each.");
        List<Comparison> mixed = List.of(
                a.get(0), a.get(1), new Made().rates(otherParameters(), HUNDRED).compare("c"));
        assertThatThrownBy(() -> RunContrast.ofRuns(mixed, runs("b", new double[] {1, 1, 1}, 100), Optional.empty()))
                .hasMessageContaining("The runs of a side must be of the same trials")
                .hasMessageContaining("has messageSize 1024 in one and 65536 in another.");
    }

    @Test
    void aTrialThatStandsAloneMustHaveTheSameParametersInTheRunsOfASideWhateverItsId() {
        TrialRecord large = new TrialRecord(
                JMS.id() + "/messageSize=64KiB",
                JMS.workload(),
                JMS.transport(),
                JMS.deployment(),
                JMS.kernel(),
                JMS_LARGE.parameters(),
                Map.of(),
                "",
                "",
                "");
        List<Comparison> a = runs("a", new double[] {1, 1, 1}, 100);
        List<Comparison> mixed =
                List.of(a.get(0), a.get(1), new Made().rates(large, HUNDRED).compare("c"));

        assertThatThrownBy(() -> RunContrast.ofRuns(mixed, runs("b", new double[] {1, 1, 1}, 100), Optional.empty()))
                .hasMessageContaining("has messageSize 1024 in one and 65536 in another.");
    }

    /** Ids told only what was swept, and with it the default; now they tell all that is not the default. */
    @Test
    void theSameTrialHasAnotherIdInFilesOfFormerVersions() {
        TrialRecord former = Made.swept("jms-artemis-vm", Map.of("messageSize", 1024L), "messageSize=1KiB");
        TrialRecord now = new TrialRecord(
                "producer-consumer/jms-artemis-vm/threads/native",
                former.workload(),
                former.transport(),
                former.deployment(),
                former.kernel(),
                former.parameters(),
                former.variation(),
                "",
                "",
                "");
        List<Comparison> side = Stream.of(former, now, former)
                .map(trial -> new Made().rates(trial, HUNDRED))
                .map(made -> made.compare("run" + System.identityHashCode(made)))
                .toList();

        assertThat(RunContrast.ofRuns(side, runs("b", new double[] {1, 1, 1}, 100), Optional.empty())
                        .pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.sampleOfA().n()).isEqualTo(3));
    }

    private static List<String> failures(String rule, RunContrast contrast) {
        return Gate.of(rule).failures(contrast).stream()
                .map(failure -> failure.reason() + " " + failure.trial().trial().id())
                .toList();
    }

    private static TrialRecord otherParameters() {
        return new TrialRecord(
                JMS.id(), JMS.workload(), JMS.transport(), JMS.deployment(), JMS.kernel(), JMS_LARGE.parameters());
    }

    private static RunContrast ofSeveral(double[] days, double a, double b) {
        return RunContrast.ofRuns(runs("a", days, a), runs("b", days, b), Optional.empty());
    }

    private static List<Comparison> runs(String side, double[] days, double rate) {
        return IntStream.range(0, days.length)
                .mapToObj(i -> onDay(days[i], rate).compare(side + i))
                .toList();
    }

    /** Six repetitions that hardly differ, on a day that is faster or slower than others. */
    private static Made onDay(double speed, double rate) {
        return new Made()
                .rates(
                        JMS,
                        Arrays.stream(HUNDRED)
                                .map(percent -> speed * rate * percent / 100)
                                .toArray());
    }

    private static RunContrast ofRuns(Made a, Made b) {
        return RunContrast.ofRuns(a.compare(), b.compare(), Optional.empty());
    }

    private static RunContrast ofTrials(Made run, String a, String b) {
        return RunContrast.ofTrials(run.compare(), a, b, Optional.empty());
    }
}
