package workbench.cli;

import java.io.PrintStream;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, written over again and again, and whole lines that scroll up above it. Between two writes the terminal may have
 * become narrower, and most terminals then wrap what stands there. The cursor is therefore left at the line's beginning: it stays with the
 * character that it is on, so that all rows of the line lie from there on, however many they have become.
 */
final class LiveLine implements ProgressBarConsumer {
    /** What is behind the cursor, to the end of the screen. */
    private static final String ERASE = "\033[J";

    /** A blank is written first: from its upper left corner on, tmux would not erase the screen but keep it in what can be scrolled back to. */
    private static final String CLEAR = "\r " + ERASE + "\r";

    /** The terminal cuts what does not fit: it may have become narrower since it was asked how wide it is. */
    private static final String NO_WRAP = "\033[?7l";

    private static final String WRAP = "\033[?7h";

    private final PrintStream err;
    private final IntSupplier width;
    private boolean closed;

    /** @param width of the terminal; asked for each time, since it may change */
    LiveLine(PrintStream err, IntSupplier width) {
        this.err = err;
        this.width = width;
    }

    synchronized void above(String whole) {
        print(CLEAR + whole + "\n");
    }

    @Override
    public int getMaxRenderedLength() {
        return width.getAsInt();
    }

    @Override
    public synchronized void accept(String line) {
        if (!closed) {
            print("\r" + NO_WRAP + line + ERASE + WRAP + "\r");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        print(CLEAR);
    }

    private void print(String text) {
        err.print(text);
        err.flush();
    }
}
