package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;
import workbench.analysis.Gate;
import workbench.analysis.Made;
import workbench.analysis.RunContrast;
import workbench.result.Status;
import workbench.result.TrialRecord;

/** How trials and gates are judged, in words. */
class VerdictTextTest {
    private static final TrialRecord JMS = Made.messages("jms", "threads");
    private static final TrialRecord MPI = Made.messages("mpi", "processes");
    private static final TrialRecord SLOW = rate("1000/s");
    private static final TrialRecord FAST = rate("9000/s");
    private static final double[] HUNDRED = {100, 101, 99, 100, 101, 99};
    private static final double[] NINETY = {90, 91, 89, 90, 91, 89};

    @Test
    void whatEndedBadlyIsCountedByHowItEnded() {
        assertThat(verdicts(new Made().rates(JMS, 100).bad(JMS, Status.TIMEOUT, "late")))
                .containsExactly("1 timeout");
        assertThat(verdicts(new Made().planned(MPI).bad(MPI, Status.UNAVAILABLE, "not found")))
                .containsExactly("unavailable");
        assertThat(verdicts(new Made().rates(JMS, 1).planned(MPI))).containsExactlyInAnyOrder("correct", "not run");
    }

    @Test
    void whyARepetitionIsNotInTheResultsIsTold() {
        Made made = new Made()
                .planned(JMS)
                .claimed(JMS, Made.LOSS, Made.GOOD)
                .claimed(JMS, Made.GOOD, Made.LOSS)
                .claimed(JMS, null, null)
                .bad(JMS, Status.TIMEOUT, "no answer within 1min");

        assertThat(verdicts(made)).containsExactly("3 failed, 1 timeout");
        assertThat(made.compare().trials().getFirst().bad())
                .extracting(Troubles::reason)
                .containsExactly(
                        "2 lost", "its payloads were not verified", "it came to no verdict", "no answer within 1min");
    }

    @Test
    void aRateThatIsTooMuchInASweepIsSaturated() {
        Made made = new Made().rates(SLOW, 1000, 1000).planned(FAST).saturated(FAST, 4000, 5000);
        assertThat(verdicts(made)).containsExactlyInAnyOrder("correct", "saturated");

        made.rates(FAST, 9000).bad(FAST, Status.TIMEOUT, "no answer");
        assertThat(verdicts(made)).containsExactlyInAnyOrder("correct", "2 saturated, 1 timeout");

        assertThat(verdicts(new Made().planned(FAST).saturated(FAST, 4000))).containsExactly("1 failed");
    }

    @Test
    void whyAGateFailsIsTold() {
        Made before = new Made().rates(JMS, HUNDRED).rates(MPI, HUNDRED);

        assertThat(failures(before, new Made().rates(JMS, NINETY).rates(MPI, HUNDRED)))
                .containsExactly(JMS.id() + " is slower by 10.0 %");
        assertThat(failures(before, new Made().rates(JMS, HUNDRED).bad(JMS, Status.TIMEOUT, "late")))
                .containsExactly(JMS.id() + " has repetitions that are not ok: 1 timeout", MPI.id() + " is missing");
        assertThat(failures(
                        new Made().rates(JMS, HUNDRED), new Made().planned(JMS).bad(JMS, Status.FAILED, "broken")))
                .containsExactly(JMS.id() + " was not measured");
    }

    @Test
    void aGateThatFailsWhereARateIsNotReachedAnyMoreSaysSo() {
        Made before = new Made().rates(SLOW, 1000, 1000, 1000).rates(FAST, 9000, 9000, 9000);
        Made after = new Made()
                .rates(SLOW, 1000, 1000, 1000)
                .rates(FAST, 9000, 9000, 9000)
                .saturated(FAST, 5000);

        assertThat(failures(before, after))
                .containsExactly(FAST.id() + " does not always reach its rate any more: 1 saturated");
    }

    private static List<String> verdicts(Made made) {
        return made.compare().trials().stream().map(VerdictText::of).toList();
    }

    private static List<String> failures(Made before, Made after) {
        Comparison a = before.compare();
        return GateText.failures(Gate.of("slower:5%"), RunContrast.ofRuns(a, after.compare(), Optional.empty()));
    }

    private static TrialRecord rate(String rate) {
        return Made.messages("jms", "threads", Map.of("messageSize", 64L, "rate", rate));
    }
}
