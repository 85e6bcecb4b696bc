package workbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import workbench.launch.KnownCause;

/** The command line's entry. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        run(context -> List.of(), arguments);
    }

    /**
     * Runs the command line, and ends the JVM with its exit code.
     *
     * @param further gives commands beside its own, objects with picocli's annotations
     */
    public static void run(Function<CliContext, List<?>> further, String... arguments) {
        KnownCause cause = KnownCause.in(Path.of("").toAbsolutePath());
        // UTF-8 whatever the locale says: in containers it often says nothing, and every terminal reads it.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = Console.ofProcess(out, err, System.getenv());
        CliContext context = CliContext.ofProcess(console, System.getenv());
        try {
            System.exit(Workbench.execute(context, further.apply(context), arguments));
        } catch (Error broken) {
            // Such as a class that cannot be read any more: who looks for the cause is told where to look.
            err.println("The workbench broke: " + cause.of(broken).orElseGet(broken::toString) + ".");
            System.exit(ExitCode.FAILED);
        }
    }
}
