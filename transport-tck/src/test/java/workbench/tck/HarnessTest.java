package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.ClassPaths;
import workbench.transport.Deployment;

/** The harness over a transport that needs nothing but a JVM. */
class HarnessTest {
    private final Trials trials = new Trials(new InMemoryTransport(), ownClassPath());

    /** Surefire may put its class path into the manifest of a jar; then it says here what is in it. */
    private static ClassPaths ownClassPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> paths = Arrays.stream(own.split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        return transport -> paths;
    }

    @Test
    void everyMessageIsAccountedFor() {
        Repetition repetition = run("producer-consumer", "messages=10000", "producers=3", "consumers=2");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
        assertThat(repetition.verdict().sent()).isEqualTo(10_000);
        assertThat(repetition.verdict().received()).isEqualTo(10_000);
    }

    @Test
    void theSumIsRight() {
        Repetition repetition = run("parallel-sum", "elements=100001", "workers=3");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.metrics().figures()).containsKeys("seconds", "speedUp", "communicationShare");
        System.out.println(repetition);
    }

    private Repetition run(String workload, String... settings) {
        return trials.run(workload, Deployment.THREADS, "portable", settings);
    }
}
