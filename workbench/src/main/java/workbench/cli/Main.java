package workbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
        Console console = Console.ofProcess(
                Output.to(new FileOutputStream(FileDescriptor.out)),
                Output.to(new FileOutputStream(FileDescriptor.err)),
                System.getenv());
        CliContext context = CliContext.ofProcess(console, System.getenv());
        System.exit(Workbench.execute(context, further.apply(context), arguments));
    }
}
