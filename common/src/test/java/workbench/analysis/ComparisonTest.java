package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.metric.MetricCatalogue;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** What is in a comparison of a run, and what of it went wrong. */
class ComparisonTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-vm", "threads");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-multicore", "threads");

    @Test
    void aFailedRepetitionIsShownAndNotInTheFigures() {
        Comparison comparison = new Made()
                .rates(JMS, 100, 110)
                .bad(JMS, Status.TIMEOUT, "no answer within 1min")
                .compare();

        TrialSummary trial = comparison.trials().getFirst();
        assertThat(trial.ok()).isEqualTo(2);
        assertThat(trial.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.round()).isEqualTo(3);
            assertThat(bad.status()).isEqualTo(Status.TIMEOUT);
            assertThat(bad.repetition().reason()).isEqualTo("no answer within 1min");
        });
        assertThat(trial.metrics()
                        .get(MetricCatalogue.MESSAGES_PER_SECOND.name())
                        .values())
                .containsExactly(100, 110);
        assertThat(comparison.allGood()).isFalse();
    }

    @Test
    void aStatusIsNotBelievedAgainstItsVerdict() {
        Comparison comparison = new Made()
                .planned(JMS)
                .claimed(JMS, Made.LOSS, Made.GOOD)
                .claimed(JMS, Made.GOOD, Made.LOSS)
                .claimed(JMS, null, null)
                .compare();

        TrialSummary trial = comparison.trials().getFirst();
        assertThat(trial.ok()).isZero();
        assertThat(trial.metrics()).isEmpty();
        assertThat(trial.bad()).hasSize(3).extracting(TrialSummary.Bad::status).containsOnly(Status.FAILED);
        assertThat(comparison.allGood()).isFalse();
    }

    @Test
    void whatIsUnavailableIsNoFailure() {
        Comparison comparison = new Made()
                .planned(MPI)
                .bad(MPI, Status.UNAVAILABLE, "MPJ Express was not found")
                .rates(JMS, 1)
                .compare();

        assertThat(comparison.allGood()).isTrue();
        assertThat(comparison.trials()).extracting(TrialSummary::isUnavailable).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anInterruptedRunCountsWhatIsThere() {
        Comparison comparison = new Made().rates(JMS, 1).planned(MPI).compare();

        assertThat(comparison.found()).isEqualTo(1);
        assertThat(comparison.planned()).isEqualTo(6);
        assertThat(comparison.trials()).extracting(TrialSummary::repetitions).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void aRunThatWasPreciseEnoughOrShortOfTimeWasNotInterrupted() {
        assertThat(new Made().rates(JMS, 1).compare().isInterrupted()).isTrue();
        assertThat(new Made().rates(JMS, 1).endedBy(EndedBy.TIME).compare().isInterrupted())
                .isFalse();
        assertThat(new Made().rates(JMS, 1).endedBy(EndedBy.PRECISION).compare().isInterrupted())
                .isFalse();
    }

    @Test
    void aTwinIsNoRowOfItsOwnButMustBeGood() {
        Made made = new Made().rates(JMS, 100, 101, 99).twin(JMS, 100, 102, 98).rates(MPI, 1, 2, 3);

        Comparison comparison = made.compare();
        assertThat(comparison.trials()).extracting(TrialSummary::trial).containsExactlyInAnyOrder(JMS, MPI);
        assertThat(comparison.trials().getFirst().noiseFloors())
                .containsOnlyKeys(MetricCatalogue.MESSAGES_PER_SECOND.name());
        assertThat(comparison.allGood()).isTrue();
        TrialRecord twin = comparison.twins().getFirst().trial();
        assertThat(made.bad(twin, Status.FAILED, "broken").compare().allGood()).isFalse();
    }

    @Test
    void aRunWithoutTrialsSaysNothing() {
        Comparison comparison = new Made().compare();

        assertThat(comparison.workloads()).isEmpty();
        assertThat(comparison.allGood()).isTrue();
        assertThat(comparison.isTrialQuality()).isFalse();
    }

    @Test
    void repetitionsOfATrialThatIsNotInThePlanAreShown() {
        assertThat(new Made().warned(JMS, "odd").compare().trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.trial()).isEqualTo(JMS));
    }

    @Test
    void warningsAreCounted() {
        Comparison comparison = new Made()
                .planned(JMS)
                .warned(JMS, "paged", "paged")
                .warned(JMS, "paged", "tmpfs")
                .compare();

        assertThat(comparison.trials().getFirst().warnings())
                .isEqualTo(Map.of(new Warning.Recorded("paged"), 2, new Warning.Recorded("tmpfs"), 1));
    }
}
