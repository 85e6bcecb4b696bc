package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandstillWatchTest {
    private static final long MILLIS = 1_000_000;

    private long now = 7_000 * MILLIS;
    private long collected;
    private final StandstillWatch watch = new StandstillWatch(() -> now, () -> collected);

    @Test
    void whoWakesUpInTimeHasNotStoodStill() {
        watch.begin();
        for (int i = 0; i < 20; i++) {
            pass(50);
            watch.look();
        }

        assertThat(watch.longestNanos()).isZero();
    }

    @Test
    void theLongestStandstillIsKept() {
        watch.begin();
        pass(350);
        watch.look();
        pass(1_050);
        watch.look();
        pass(60);
        watch.look();

        assertThat(watch.longestNanos()).isEqualTo(1_000 * MILLIS);
    }

    /** Others may wake up first, and the repetition be over by then. */
    @Test
    void oneThatHasJustEndedIsSeenBeforeTheThreadWakesUp() {
        watch.begin();
        pass(10_050);

        assertThat(watch.longestNanos()).isEqualTo(10_000 * MILLIS);
    }

    @Test
    void whatWasBeforeDoesNotCount() {
        watch.begin();
        pass(10_000);
        watch.begin();
        pass(50);

        assertThat(watch.longestNanos()).isZero();
    }

    @Test
    void aCollectionIsNoStandstillUnlessItWasStoppedItself() {
        watch.begin();
        pass(400);
        collected += 350 * MILLIS;
        assertThat(watch.longestNanos()).isZero();
        pass(10_050);
        collected += 10_000 * MILLIS;

        assertThat(watch.longestNanos()).isEqualTo(9_000 * MILLIS);
    }

    private void pass(long millis) {
        now += millis * MILLIS;
    }
}
