package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.control.Frame;
import workbench.launch.ChildSpec;
import workbench.launch.Event;

class IterationProgressTest {
    private final IterationProgress progress = progress(1);

    private static IterationProgress progress(int deliveries) {
        return new IterationProgress(
                7,
                List.of(
                        new ChildSpec(List.of(), true, "host", "any"),
                        new ChildSpec(List.of(0), false, "producer", "any"),
                        new ChildSpec(List.of(1), false, "consumer", "any")),
                1,
                deliveries);
    }

    @Test
    void everythingHasArrivedWhenLeadersHaveFinishedAndAllThatWasSentIsReceived() {
        note(1, new Frame.Tally(7, 10, 0, 1));
        note(2, new Frame.Tally(7, 0, 9, 0));
        assertThat(progress.everythingArrived()).isFalse();

        note(2, new Frame.Tally(7, 0, 10, 0));
        assertThat(progress.everythingArrived()).isTrue();
    }

    @Test
    void whereEachMessageGoesToTwoItHasArrivedWhenBothHaveIt() {
        IterationProgress twice = progress(2);
        twice.note(new Event.Said(1, new Frame.Tally(7, 10, 0, 1)));
        twice.note(new Event.Said(2, new Frame.Tally(7, 0, 19, 0)));
        assertThat(twice.everythingArrived()).isFalse();

        twice.note(new Event.Said(2, new Frame.Tally(7, 0, 20, 0)));
        assertThat(twice.everythingArrived()).isTrue();
    }

    @Test
    void whatIsSentSoFarMayAllHaveArrivedThoughItsProducerGoesOn() {
        note(1, new Frame.Tally(7, 10, 0, 0));
        note(2, new Frame.Tally(7, 0, 10, 0));

        assertThat(progress.everythingArrived()).isFalse();
    }

    @Test
    void aTallyOfAnEarlierIterationThatComesLateEndsNothing() {
        note(1, new Frame.Tally(6, 0, 0, 1));

        assertThat(progress.everythingArrived()).isFalse();
    }

    @Test
    void aJvmThatOnlyHoldsTheHostHasNoPartOfItsOwn() {
        Frame.Done done = new Frame.Done(List.of(), null);
        note(1, done);
        note(2, done);

        assertThat(progress.participantsDone()).isTrue();
        assertThat(progress.allDone()).isFalse();
    }

    @Test
    void whoDoesNotAnswerIsNamed() {
        note(1, new Frame.Tally(7, 10, 0, 1));

        assertThat(progress.thoseWhoAreSilent()).isEqualTo("; nothing was heard of consumer");
    }

    @Test
    void whoIsStillAtWorkIsNamedAndTheHostHasNone() {
        note(2, new Frame.Done(List.of(), null));

        assertThat(progress.thoseWhoHaveNotEnded()).isEqualTo("; still at work: producer");
    }

    private void note(int child, Frame frame) {
        progress.note(new Event.Said(child, frame));
    }
}
