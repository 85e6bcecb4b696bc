package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.StoredRun;

/** Guidelines over a real transport. Which hold is not asserted. */
class GuidelinesIT {
    @TempDir
    Path directory;

    @Test
    void allOperationsAreRunAndTold() throws Exception {
        Path run = directory.resolve("run");
        Started started = new BuiltWorkbench(directory)
                .start(("guidelines --transport queue --size 64 --preset smoke --set operations=20 --out " + run)
                        .split(" "));
        try {
            assertThat(started.awaitEnd()).as(started.err()).isEqualTo(ExitCode.OK);
        } finally {
            started.process().descendants().forEach(ProcessHandle::destroyForcibly);
            started.process().destroyForcibly();
        }
        assertThat(started.out().replaceAll("\\s+", " "))
                .containsPattern("→ Of 1[0-9] guidelines none hold and none are broken; 1[0-9] were not judged");
        assertThat(StoredRun.read(run).repetitions())
                .hasSize(10)
                .allMatch(repetition -> repetition.verdict().correct());
    }
}
