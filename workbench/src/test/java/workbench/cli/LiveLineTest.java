package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.present.ProgressText;

/** What is to be seen on a terminal whose width changes while a line is written over again and again. */
class LiveLineTest {
    private static final String TRIAL = "producer-consumer over jms-artemis-tcp (processes), messageSize 64KiB";

    private MadeTerminal terminal;
    private LiveLine line;

    @ParameterizedTest
    @CsvSource({"true, 80", "true, 61", "true, 37", "true, 20", "false, 80", "false, 37"})
    void aTerminalThatBecomesNarrowerShowsTheLineOnceAndWhatStandsAboveIt(boolean wrapsAgain, int width) {
        open(120, wrapsAgain);
        line.above("first");
        line.above("second");
        draw(1);
        terminal.resize(width);
        draw(2);
        draw(3);

        assertThat(terminal.screen()).containsExactly("first", "second", text(3, width));
        line.above("third");
        draw(4);
        terminal.resize(width - 10);
        draw(5);
        assertThat(terminal.screen()).endsWith("third", text(5, width - 10));
        line.close();
        assertThat(terminal.screen()).endsWith("third");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatGoesOnBehindALineThatWasWrappedLeavesNothingOfIt(boolean wrapsAgain) {
        open(100, wrapsAgain);
        draw(1);
        terminal.resize(30);
        line.above("failed: it broke");

        assertThat(terminal.screen()).containsExactly("failed: it broke");
        draw(2);
        terminal.resize(20);
        line.close();
        assertThat(terminal.screen()).containsExactly("failed: it broke");
    }

    @Test
    void aTerminalThatHasBecomeNarrowerSinceItWasAskedCutsTheLine() {
        open(120, true);
        String tooLong = text(1, line.getMaxRenderedLength());
        terminal.resize(50);
        line.accept(tooLong);
        draw(2);

        assertThat(terminal.screen()).containsExactly(text(2, 50));
    }

    @Test
    void aTerminalThatBecomesWiderGetsMoreOfTheLine() {
        open(40, true);
        draw(1);
        terminal.resize(110);
        draw(2);

        assertThat(terminal.screen()).containsExactly(text(2, 110));
    }

    /** A line of the terminal's user wraps as everywhere. */
    @Test
    void whatStandsAboveIsNotCut() {
        open(20, true);
        draw(1);
        line.above("a".repeat(30));
        draw(2);

        assertThat(terminal.screen()).containsExactly("a".repeat(20), "a".repeat(10), text(2, 20));
    }

    private void open(int width, boolean wrapsAgain) {
        terminal = new MadeTerminal(width, wrapsAgain);
        line = new LiveLine(terminal.stream(), terminal::width);
    }

    private void draw(int done) {
        line.accept(text(done, line.getMaxRenderedLength()));
    }

    private static String text(int done, int width) {
        return ProgressText.of(done, 24, Duration.ofSeconds(90), "warming up, at most 9 s more  " + TRIAL, width);
    }
}
