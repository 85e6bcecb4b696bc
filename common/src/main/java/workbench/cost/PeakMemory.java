package workbench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** The largest resident memory of this process, {@code VmHWM} of proc(5), which can be set back to what is resident now. */
final class PeakMemory {
    static final String SINCE_RESET = "VmHWM of the timed part";
    static final String SINCE_START = "since the JVM began";

    private static final String STATUS = "proc/self/status";
    private static final String CLEAR = "proc/self/clear_refs";
    /** Resets the peak and touches nothing else. */
    private static final String RESET_PEAK = "5";

    private static final int KIBI = 1 << 10;

    private final SystemFiles files;
    private boolean wasReset;

    PeakMemory(SystemFiles files) {
        this.files = files;
    }

    void reset() {
        try {
            Files.writeString(files.path(CLEAR), RESET_PEAK, StandardOpenOption.WRITE);
            wasReset = true;
        } catch (IOException notAllowed) {
            wasReset = false;
        }
    }

    /** @param otherwise where there is no such file */
    long bytes(long otherwise) {
        return files.number(STATUS, "VmHWM").map(kibibytes -> kibibytes * KIBI).orElse(otherwise);
    }

    String source() {
        return wasReset ? SINCE_RESET : SINCE_START;
    }
}
