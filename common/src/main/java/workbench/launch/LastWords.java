package workbench.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a child printed last. */
record LastWords(String whole) {
    private static final int MOST_BYTES = 64 << 10;
    private static final int SHOWN_LINES = 3;

    /** The JVM's own report begins so. */
    private static final Pattern CRASH = Pattern.compile("(?m)^#\\s+(SIG[A-Z]+|Internal Error) ?\\([^)]*\\)");

    /** Frames of a stack: where in the code it was is for those who know the code. */
    private static final Pattern FRAME = Pattern.compile("\\s+at .*|\\s*\\.\\.\\. \\d+ (more|common frames omitted)");

    /** Nothing, where it cannot be read. */
    static LastWords in(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - MOST_BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new LastWords(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return new LastWords("");
        }
    }

    /** The signal by which a JVM crashed: it ends itself by another one. */
    Optional<String> crash() {
        Matcher crash = CRASH.matcher(whole);
        return crash.find() ? Optional.of(crash.group(1)) : Optional.empty();
    }

    /** The last lines in one, for the end of a sentence; empty where there are none. */
    String shown() {
        List<String> lines = whole.lines()
                .filter(line -> !line.isBlank() && !FRAME.matcher(line).matches())
                .toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        return last.isEmpty() ? "" : "; it last printed: " + String.join(" | ", last);
    }
}
