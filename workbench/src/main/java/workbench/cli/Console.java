package workbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import workbench.present.Ink;

/**
 * Where text goes.
 *
 * @param out results
 * @param err progress and complaints
 * @param ink for {@code out}
 * @param columns of the terminal behind {@code out}, asked for when needed since they may change; where there is no terminal, without end
 * @param live whether a line on {@code err} can be written over
 * @param width of the terminal behind {@code err}, asked for when needed too
 */
public record Console(PrintStream out, PrintStream err, Ink ink, IntSupplier columns, boolean live, IntSupplier width) {
    private static final int USUAL_WIDTH = 80;
    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    /** Without a terminal behind {@code out}. */
    public Console(PrintStream out, PrintStream err, Ink ink, boolean live, IntSupplier width) {
        this(out, err, ink, ink::columns, live, width);
    }

    static Console ofProcess(PrintStream out, PrintStream err, Map<String, String> environment) {
        boolean smart = !"dumb".equals(environment.get("TERM"));
        boolean terminal = isTerminal(STDOUT);
        boolean colour =
                terminal && smart && environment.getOrDefault("NO_COLOR", "").isEmpty();
        Ink ink = colour ? Ink.ANSI : Ink.PLAIN;
        OptionalInt wanted = wantedColumns(environment);
        return new Console(
                out,
                err,
                ink,
                terminal ? () -> wanted.orElseGet(() -> TerminalWidth.of(STDOUT).orElse(USUAL_WIDTH)) : ink::columns,
                smart && isTerminal(STDERR),
                () -> liveWidth(wanted));
    }

    /** As wide as the terminal is now. */
    @Override
    public Ink ink() {
        return ink.within(columns.getAsInt());
    }

    /** The variable goes before what the terminal says; what is no number of columns says nothing. */
    static OptionalInt wantedColumns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
    }

    /** A line that is written over must fit, also where a variable tells how wide the terminal once was. */
    private static int liveWidth(OptionalInt wanted) {
        int width = TerminalWidth.of(STDERR).orElse(wanted.orElse(USUAL_WIDTH));
        return Math.min(width, wanted.orElse(width));
    }

    /** {@link System#console()} knows of input and output together only; with {@code 2>log} or {@code | less} that is too little. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            java.io.Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
