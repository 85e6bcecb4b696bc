package workbench.overhead.peer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTest {
    @TempDir
    private Path folder;

    @Test
    void oneThatHasEndedIsNamedWithItsLastWords() throws IOException, InterruptedException {
        try (JavaProcess process = JavaProcess.start(
                "artemis perf consumer",
                List.of(folder),
                List.of(),
                List.of("no.such.Main"),
                Map.of(),
                folder.resolve("log"))) {
            while (!process.hasEndedWithin(100)) {
                process.requireRunning();
            }

            assertThatThrownBy(process::requireRunning)
                    .isInstanceOf(PeerException.class)
                    .hasMessageContaining("artemis perf consumer ended with exit code 1")
                    .hasMessageContaining("no.such.Main");
        }
    }
}
