package workbench.cli;

import java.io.PrintStream;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The last line of a terminal, written over again and again, and whole lines that scroll up above it. */
final class LiveLine implements ProgressBarConsumer {
    private static final String CLEAR = "\r\033[K";

    private final PrintStream err;
    private final IntSupplier terminalWidth;
    private volatile int width;
    private boolean closed;

    LiveLine(PrintStream err, IntSupplier terminalWidth) {
        this.err = err;
        this.terminalWidth = terminalWidth;
        measure();
    }

    /** Looks how wide the terminal is now. */
    void measure() {
        width = terminalWidth.getAsInt();
    }

    synchronized void above(String whole) {
        err.print(CLEAR + whole + "\n");
        err.flush();
    }

    @Override
    public int getMaxRenderedLength() {
        return width;
    }

    @Override
    public synchronized void accept(String line) {
        if (!closed) {
            err.print(CLEAR + line);
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        err.print(CLEAR);
        err.flush();
    }
}
