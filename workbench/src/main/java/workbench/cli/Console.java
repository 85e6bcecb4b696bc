package workbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import workbench.present.Ink;

/**
 * Where text goes.
 *
 * @param out results
 * @param err progress and complaints
 * @param ink for {@code out}
 * @param live whether a line on {@code err} can be written over
 * @param width of the terminal behind {@code err}, asked for when needed since it may change
 */
public record Console(PrintStream out, PrintStream err, Ink ink, boolean live, IntSupplier width) {
    private static final int USUAL_WIDTH = 80;
    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    static Console ofProcess(PrintStream out, PrintStream err, Map<String, String> environment) {
        boolean smart = !"dumb".equals(environment.get("TERM"));
        boolean colour = smart && environment.getOrDefault("NO_COLOR", "").isEmpty() && isTerminal(STDOUT);
        return new Console(
                out, err, colour ? Ink.ANSI : Ink.PLAIN, smart && isTerminal(STDERR), Console::terminalWidth);
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

    private static int terminalWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            int width = size.matches("[0-9]{1,5} [0-9]{1,5}") ? Integer.parseInt(size.split(" ")[1]) : 0;
            return width > 0 ? width : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
