package workbench.cli;

/** What the workbench returns to its caller. */
public final class ExitCode {
    /** Everything that could be run was ok. */
    public static final int OK = 0;

    /** A trial failed, a verdict was bad, something could not be written, or the workbench itself broke. */
    public static final int FAILED = 1;

    /** Wrong usage; nothing was started. */
    public static final int USAGE = 2;

    /** Interrupted by Ctrl-C; the JVM itself returns it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
