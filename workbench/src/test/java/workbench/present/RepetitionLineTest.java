package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.result.Repetition;
import workbench.result.TrialRecord;

class RepetitionLineTest {
    @Test
    void aGoodOneHasItsHeadline() {
        assertThat(line(MadeRuns.first()))
                .isEqualTo("round 1/3  producer-consumer over jms-artemis-vm (threads)  92,100 msg/s  ok");
    }

    @Test
    void whatWasLostIsToldWhereItIsNoMistake() {
        assertThat(line(LossyRuns.first()))
                .isEqualTo("round 1/3  producer-consumer over udp-socket (processes)  240,000 msg/s  ok, 60000 lost, 7"
                        + " reordered");
    }

    @Test
    void aBadOneHasItsReason() {
        assertThat(line(MadeRuns.firstBad()))
                .isEqualTo("round 1/3  producer-consumer over jms-artemis-vm (threads)  timeout: the time limit of 1min"
                        + " passed");
    }

    private static String line(Repetition repetition) {
        TrialRecord trial = new TrialRecord(
                repetition.trial(),
                repetition.workload(),
                repetition.transport(),
                repetition.deployment(),
                repetition.kernel(),
                repetition.parameters());
        return RepetitionLine.of(trial, repetition, 3, false);
    }
}
