package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;
import workbench.result.RunFolder;
import workbench.result.StoredRun;

/** Whoever starts a second run while a first one goes on, in the same folder of results, gets both. */
class TwoRunsIT {
    @TempDir
    Path directory;

    @Test
    void twoRunsAtOnceBothEndWell() throws Exception {
        BuiltWorkbench workbench = new BuiltWorkbench(directory);
        String[] run = {"run", "--preset", "smoke", "--transport", "jms-artemis-vm", "--workload", "parallel-sum"};
        List<Started> both = List.of(workbench.start(run), workbench.start(run));

        for (Started started : both) {
            assertThat(started.awaitEnd()).as(started.err()).isZero();
        }

        assertThat(runs()).hasSize(2).allSatisfy(folder -> {
            assertThat(StoredRun.read(folder).repetitions()).hasSize(1);
            assertThat(folder).isDirectoryNotContaining("glob:**work-*");
        });
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> Files.exists(entry.resolve(RunFolder.RUN)))
                    .toList();
        }
    }
}
