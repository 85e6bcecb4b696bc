package workbench.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A stream to print to that keeps why it failed, which {@link PrintStream} hides. */
final class Output extends PrintStream {
    private final Remembering to;

    private Output(Remembering to) {
        // UTF-8 whatever the locale says: in containers it often says nothing, and every terminal reads it.
        super(to, true, StandardCharsets.UTF_8);
        this.to = to;
    }

    static Output to(OutputStream stream) {
        return new Output(new Remembering(stream));
    }

    /** The exit code of a command that printed, and a complaint where that did not arrive. Whoever reads no further, as {@code head} does, wants it so. */
    static int checked(Console console, int code) {
        console.out().flush();
        if (!console.out().checkError()) {
            return code;
        }
        String why = console.out() instanceof Output output && output.to.failure != null
                ? String.valueOf(output.to.failure.getMessage())
                : "it was refused";
        if (why.contains("Broken pipe")) {
            return code;
        }
        console.err()
                .println("Standard output cannot be written ("
                        + why.replace("No space left on device", "no space left on the device")
                        + "): what was printed is not complete.");
        return code == ExitCode.OK ? ExitCode.FAILED : code;
    }

    private static final class Remembering extends FilterOutputStream {
        private volatile IOException failure;

        Remembering(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
