package workbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One life of a process: its id may be given out anew, but not with the same start.
 *
 * @param started ticks since the system's start where Linux tells them, else milliseconds since 1970: those seem others when the clock is set
 */
public record ProcessIdentity(long pid, long started) {
    /** Of the fields behind the command's name, which is in brackets and may have anything in it. */
    private static final int START_TIME = 19;

    private static final int STATE = 0;
    private static final String STOPPED = "T";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    public static ProcessIdentity current() {
        return of(ProcessHandle.current());
    }

    /** From what {@link #toString} has written; empty from anything else. */
    static Optional<ProcessIdentity> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new ProcessIdentity(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    private static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), started(process));
    }

    boolean isAlive() {
        return ProcessHandle.of(pid)
                .map(ProcessIdentity::of)
                .filter(this::equals)
                .isPresent();
    }

    /** Whether a process was stopped by a signal, where Linux tells. */
    static boolean isStopped(long pid) {
        try {
            return facts(pid)[STATE].equals(STOPPED);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    private static String[] facts(long pid) throws IOException {
        String facts = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return facts.substring(facts.lastIndexOf(')') + 2).split(" ");
    }

    private static long started(ProcessHandle process) {
        try {
            return Long.parseLong(facts(process.pid())[START_TIME]);
        } catch (IOException notLinux) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    /** {@code pid-started}, for the name of a file. */
    @Override
    public String toString() {
        return pid + "-" + started;
    }
}
