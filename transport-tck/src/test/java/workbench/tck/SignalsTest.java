package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.transport.Deployment;

/** What is told of a child that a signal stops or makes crash while it is measured. */
class SignalsTest {
    private final Trials trials = new Trials(new InMemoryTransport(), HarnessTest.ownClassPath()).soonReady();

    @Test
    void aCrashIsToldByItsSignalAndLeavesNothingInTheUsersFolder() throws IOException {
        List<String> before = reports();

        Repetition repetition = runAndSignal("SEGV", "duration=30s");

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason())
                .isEqualTo("the JVM of all 2 participants crashed (SIGSEGV): the report of its JVM is in the folder"
                        + " 'logs' of the run");
        assertThat(reports()).isEqualTo(before);
    }

    @Test
    void aChildThatIsStoppedIsNamedAtTheTimeLimit() {
        Repetition repetition = runAndSignal("STOP", "duration=2s", "timeLimit=6s");

        assertThat(repetition.status()).isEqualTo(Status.TIMEOUT);
        assertThat(repetition.reason())
                .startsWith("the time limit of 6s passed while the ")
                .containsPattern("; the JVM of all 2 participants is stopped: 'kill -CONT \\d+' would let it go on");
    }

    private Repetition runAndSignal(String signal, String... settings) {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "the system tells the state of a process otherwise");
        WhenMeasuring signaller = new WhenMeasuring((label, pid) -> {
            try {
                new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return trials.run(signaller, "producer-consumer", Deployment.THREADS, "portable", settings);
    }

    private static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString)
                    .filter(name -> name.startsWith("hs_err") || name.startsWith("core"))
                    .sorted()
                    .toList();
        }
    }
}
