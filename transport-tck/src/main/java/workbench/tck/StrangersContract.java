package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.launch.ChildLauncher;
import workbench.launch.ClassPaths;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.RunListener;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;

/** What a transport's ports make of {@link Strangers}: the result is right, nothing is printed of them, and nothing of them is kept. */
public abstract class StrangersContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    protected abstract Transport transport();

    protected ClassPaths classPaths() {
        return ClassPaths.fromBuild();
    }

    /** Whether a port is left alone by them: one that a library opens and that nothing can be put before. */
    protected boolean isOfLibraryAlone(boolean loopback) {
        return false;
    }

    /** Whether a line that a child has printed is about strangers. */
    protected boolean isAboutThem(String line) {
        return true;
    }

    @Test
    void strangersMakeNoDifference() throws Exception {
        assumeTrue(transport().availability().available(), "the transport is not available");
        assumeTrue(Files.isReadable(OpenPorts.TABLES.resolve("tcp")), "this system does not list its ports");
        List<Path> logs = new ArrayList<>();
        ChildLauncher keepingLogs = (words, environment, log) -> {
            logs.add(folder.resolve(log.getFileName()));
            return ChildLauncher.FORKING.start(words, environment, logs.getLast());
        };
        try (Strangers strangers = new Strangers(end -> !isOfLibraryAlone(end.loopback()))) {
            Repetition repetition = new Trials(transport(), classPaths())
                    .soonReady()
                    .in(keepingLogs)
                    .run(
                            new NothingIsKept(strangers),
                            ProducerConsumer.NAME,
                            deployment(),
                            Trial.usualKernel(new ProducerConsumer(), transport()),
                            "producers=1",
                            "consumers=1",
                            "duration=1s",
                            "timeLimit=1min");

            assertThat(repetition.reason()).isEmpty();
            assertThat(repetition.status()).isEqualTo(Status.OK);
            assertThat(repetition.verdict().corrupt()).isZero();
            assertThat(strangers.visited()).as("the control port, at least").isNotEmpty();
        }
        for (Path log : logs) {
            assertThat(Files.readAllLines(log)).noneMatch(this::isAboutThem);
        }
    }

    /** Where they are processes, those have the most ports. */
    private Deployment deployment() {
        List<Deployment> deployments = transport().deployments();
        return deployments.contains(Deployment.PROCESSES) ? Deployment.PROCESSES : deployments.getFirst();
    }

    /** Lets the repetition go on only when nothing of the strangers is left. */
    private record NothingIsKept(Strangers strangers) implements RunListener {
        @Override
        public void childStarted(String label, long pid) {
            strangers.childStarted(label, pid);
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            strangers.repetitionFinished(trial, repetition);
        }

        @Override
        public void phase(String phase, long mostNanos) {
            strangers.phase(phase, mostNanos);
            if (phase.equals("verifying")) {
                await("connections that strangers have left")
                        .atMost(PATIENCE)
                        .until(() -> OpenPorts.leftOpen(strangers.visited()) == 0);
            }
        }
    }
}
