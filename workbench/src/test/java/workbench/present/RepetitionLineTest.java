package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepetitionLineTest {
    @Test
    void aGoodOneHasItsFigure() {
        assertThat(RepetitionLine.of(MadeRuns.first(), 3))
                .isEqualTo("round 1/3  producer-consumer over jms-artemis-vm (threads)  92,100 msg/s  ok");
    }

    @Test
    void whatWasLostIsToldWhereItIsNoMistake() {
        assertThat(RepetitionLine.of(LossyRuns.first(), 3))
                .isEqualTo("round 1/3  producer-consumer over udp-socket (processes)  240,000 msg/s  ok, 60000 lost, 7"
                        + " reordered");
    }

    @Test
    void aBadOneHasItsReason() {
        assertThat(RepetitionLine.of(MadeRuns.firstBad(), 3))
                .isEqualTo("round 1/3  producer-consumer over jms-artemis-vm (threads)  timeout: the time limit of 1min"
                        + " passed");
    }
}
