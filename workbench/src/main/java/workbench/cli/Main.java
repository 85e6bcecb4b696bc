package workbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        // Numbers are the same for everybody, also where libraries print them.
        Locale.setDefault(Locale.ROOT);
        KnownCause cause = KnownCause.in(Path.of("").toAbsolutePath());
        PrintStream out = Output.to(new FileOutputStream(FileDescriptor.out));
        PrintStream err = Output.to(new FileOutputStream(FileDescriptor.err));
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
