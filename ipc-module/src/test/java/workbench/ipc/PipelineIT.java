package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import workbench.launch.ClassPaths;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.tck.Trials;
import workbench.tck.WhenMeasuring;
import workbench.transport.Deployment;

/** One process's standard output is another's standard input, as in {@code ls | more}. */
@EnabledOnOs(OS.LINUX)
class PipelineIT {
    private final Onlooker onlooker = new Onlooker();

    @Test
    void aProducerWritesToStandardOutputAndItsConsumerReadsStandardInput() {
        run("producer-consumer");

        assertThat(onlooker.output("producer")).startsWith("pipe:[").isEqualTo(onlooker.input("consumer"));
        assertThat(onlooker.input("producer")).isEqualTo("/dev/null");
    }

    @Test
    void whatComesBackHasAPipeOfItsOwn() {
        run("ping-pong");

        assertThat(onlooker.output("pinger")).startsWith("pipe:[").isEqualTo(onlooker.input("ponger"));
        assertThat(onlooker.output("ponger")).startsWith("pipe:[").isEqualTo(onlooker.input("pinger"));
        assertThat(onlooker.output("ponger")).isNotEqualTo(onlooker.output("pinger"));
    }

    private void run(String workload) {
        Repetition repetition = new Trials(new PipeTransport(), ClassPaths.fromBuild())
                .soonReady()
                .run(new WhenMeasuring(onlooker::look), workload, Deployment.PROCESSES, "portable", "duration=100ms");
        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
    }

    /** Looks at the processes' open files once they measure. */
    private static final class Onlooker {
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private final Map<String, String> outputs = new LinkedHashMap<>();

        void look(String label, long pid) {
            inputs.put(label, openFile(pid, 0));
            outputs.put(label, openFile(pid, 1));
        }

        private static String openFile(long pid, int descriptor) {
            try {
                return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "fd", Integer.toString(descriptor)))
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String input(String role) {
            return of(inputs, role);
        }

        String output(String role) {
            return of(outputs, role);
        }

        private static String of(Map<String, String> files, String role) {
            return files.entrySet().stream()
                    .filter(entry -> entry.getKey().contains(role))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
