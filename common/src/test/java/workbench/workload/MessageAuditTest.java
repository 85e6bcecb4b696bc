package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageAuditTest {
    private static final Iteration TIMED = new Iteration(1, Phase.TIMED, 100, 0);

    @Test
    void whatArrivesOnceInOrderIsCorrect() {
        Verdict verdict = judge(produced(0, 3), consumed(1, 0, 1), consumed(2, 2));

        assertThat(verdict).isEqualTo(new Verdict(3, 3, 0, 0, 0, 0, true));
        assertThat(verdict.complaint()).isEmpty();
    }

    @Test
    void aMissingMessageIsLost() {
        assertThat(judge(produced(0, 3), consumed(1, 0, 2))).isEqualTo(new Verdict(3, 2, 1, 0, 0, 0, false));
    }

    @Test
    void aMessageThatTwoConsumersGotIsDuplicate() {
        assertThat(judge(produced(0, 2), consumed(1, 0, 1), consumed(2, 1)))
                .isEqualTo(new Verdict(2, 3, 0, 1, 0, 0, false));
    }

    @Test
    void aLostAndADoubledMessageDoNotCancelEachOther() {
        assertThat(judge(produced(0, 3), consumed(1, 0, 0, 1))).isEqualTo(new Verdict(3, 3, 1, 1, 0, 0, false));
    }

    @Test
    void whereEachMessageGoesToTwoEachMustHaveItOnce() {
        assertThat(toBoth(produced(0, 3), consumed(1, 0, 1, 2), consumed(2, 0, 1, 2)))
                .isEqualTo(new Verdict(6, 6, 0, 0, 0, 0, true));
        assertThat(toBoth(produced(0, 3), consumed(1, 0, 1), consumed(2, 0, 1, 2, 2)))
                .as("one has missed what the other has twice")
                .isEqualTo(new Verdict(6, 6, 1, 1, 0, 0, false));
    }

    private static Verdict toBoth(Receipt... receipts) {
        return new Delivery(Reliability.RELIABLE, 2).judge(List.of(receipts));
    }

    @Test
    void aWrongChecksumShowsThoughAllCountsAreRight() {
        Receipt.Produced lying = new Receipt.Produced(0, 2, 12345, 1, 1, Pacing.NONE);

        assertThat(judge(lying, consumed(1, 0, 1)).correct()).isFalse();
    }

    @Test
    void aMessageOfAnEarlierIterationIsNotWelcome() {
        Receipt.Consumed late = new Receipt.Consumed(
                1,
                1,
                checksum(0),
                0,
                0,
                1,
                List.of(new Sequences(new long[0], new long[][] {{1}})),
                2,
                new byte[0],
                0,
                new long[0]);

        assertThat(judge(produced(0, 1), late)).isEqualTo(new Verdict(1, 1, 0, 1, 0, 0, false));
    }

    @Test
    void whatMayBeLostOrOvertakenIsCountedAndNoMistakeWhereNothingElseIsPromised() {
        Receipt.Consumed overtaken = new Receipt.Consumed(
                1,
                2,
                checksum(0) + checksum(2),
                1,
                0,
                3,
                List.of(new Sequences(new long[0], new long[][] {{0b101}})),
                2,
                new byte[0],
                0,
                new long[0]);
        Assessment assessment =
                audit(Reliability.BEST_EFFORT).assess(List.of(observed(TIMED, produced(0, 4), overtaken)));

        assertThat(assessment.verdict())
                .as("three of an earlier iteration came late, and were lost in theirs")
                .isEqualTo(new Verdict(4, 2, 2, 0, 1, 0, true));
        assertThat(assessment.verdict().isIncomplete()).isTrue();
        assertThat(assessment.metrics()).containsEntry("lostShare", 0.5);
    }

    @Test
    void whatIsDoubledOrCorruptIsAMistakeAllTheSame() {
        assertThat(bestEffort(produced(0, 3), consumed(1, 0, 0))).isEqualTo(new Verdict(3, 2, 2, 1, 0, 0, false));
        Receipt.Consumed corrupt = new Receipt.Consumed(
                1,
                1,
                0,
                0,
                1,
                0,
                List.of(new Sequences(new long[0], new long[][] {{}})),
                2,
                new byte[0],
                0,
                new long[0]);
        assertThat(bestEffort(produced(0, 2), corrupt)).isEqualTo(new Verdict(2, 1, 1, 0, 0, 1, false));
    }

    @Test
    void timeRunsFromTheFirstSendToTheLastReceive() {
        Assessment assessment = audit().assess(List.of(observed(TIMED, produced(0, 3), consumed(1, 0, 1, 2))));

        assertThat(assessment.metrics())
                .containsEntry("seconds", 2e-9)
                .containsEntry("messagesPerSecond", 1.5e9)
                .containsEntry("bytesPerSecond", 1.5e11);
    }

    @Test
    void theVolumeOfSeveralSizesIsWhatWasCounted() {
        Receipt.Consumed one = consumed(1, 0, 1, 2);
        Receipt.Consumed counted =
                new Receipt.Consumed(1, 3, 480, one.checksum(), 0, 0, 0, one.seen(), 3, new byte[0], 0, new long[0]);

        assertThat(audit().assess(List.of(observed(TIMED, produced(0, 3), counted)))
                        .metrics())
                .containsEntry("messagesPerSecond", 1.5e9)
                .containsEntry("bytesPerSecond", 2.4e11);
    }

    @Test
    void aMistakeInTheWarmUpSpoilsTheVerdictButNotTheCounts() {
        Iteration warmup = new Iteration(0, Phase.WARMUP, 100, 0);
        Assessment assessment = audit().assess(List.of(
                observed(warmup, produced(0, 2), consumed(1, 0)),
                observed(TIMED, produced(0, 3), consumed(1, 0, 1, 2))));

        assertThat(assessment.verdict()).isEqualTo(new Verdict(3, 3, 1, 0, 0, 0, false));
    }

    private static MessageAudit audit() {
        return audit(Reliability.RELIABLE);
    }

    private static MessageAudit audit(Reliability reliability) {
        return new MessageAudit(new Delivery(reliability)::judge, MessageAudit.messages(100, 1), reliability);
    }

    private static Verdict bestEffort(Receipt... receipts) {
        return audit(Reliability.BEST_EFFORT)
                .assess(List.of(observed(TIMED, receipts)))
                .verdict();
    }

    private static Verdict judge(Receipt... receipts) {
        return audit().assess(List.of(observed(TIMED, receipts))).verdict();
    }

    private static Workload.Observed observed(Iteration iteration, Receipt... receipts) {
        return new Workload.Observed(iteration, List.of(receipts));
    }

    private static Receipt.Produced produced(int rank, long sent) {
        long checksum = 0;
        for (long sequence = 0; sequence < sent; sequence++) {
            checksum += checksum(sequence);
        }
        return new Receipt.Produced(rank, sent, checksum, 1, 1, Pacing.NONE);
    }

    private static Receipt.Consumed consumed(int rank, long... sequences) {
        long seen = 0;
        long checksum = 0;
        for (long sequence : sequences) {
            seen |= 1L << sequence;
            checksum += checksum(sequence);
        }
        return new Receipt.Consumed(
                rank,
                sequences.length,
                checksum,
                0,
                0,
                0,
                List.of(new Sequences(new long[0], new long[][] {{seen}})),
                3,
                new byte[0],
                0,
                new long[0]);
    }

    private static long checksum(long sequence) {
        return Payload.headerChecksum(0, 1, sequence);
    }
}
