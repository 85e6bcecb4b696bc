package workbench.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands as they are typed, over a harness that answers at once. */
abstract class InShell {
    @TempDir
    Path directory;

    final FakeHarness harness = new FakeHarness();
    Shell shell;

    @BeforeEach
    final void open() {
        shell = new Shell(directory, harness);
    }

    final Path folder() {
        return directory.resolve("run");
    }

    /** The in-memory transport has the portable kernels only. */
    final int start(String... options) {
        return run(Stream.concat(Stream.of("run", "--kernel", "portable"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    final int run(String... arguments) {
        return shell.run(arguments);
    }

    final String out() {
        return shell.out();
    }

    final String err() {
        return shell.err();
    }
}
