package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.launch.ClassPaths;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;

/** What must happen when one of a transport's processes is killed while it is measured: a failed repetition that names it, and nothing left. */
public abstract class FailureContract {
    protected abstract Transport transport();

    protected ClassPaths classPaths() {
        return ClassPaths.fromBuild();
    }

    /** Which processes to kill: a part of their labels. */
    protected Stream<String> victims(Deployment deployment) {
        return deployment == Deployment.THREADS ? Stream.of("the JVM of all") : Stream.of("producer", "consumer");
    }

    @TestFactory
    Stream<DynamicTest> aKilledProcessFailsTheRepetitionAndIsNamed() {
        return transport().deployments().stream()
                .flatMap(deployment -> victims(deployment)
                        .map(victim -> dynamicTest(
                                transport().id() + ", " + deployment.id() + ", " + victim,
                                () -> kill(deployment, victim))));
    }

    private void kill(Deployment deployment, String victim) {
        AtomicBoolean hasKilled = new AtomicBoolean();
        WhenMeasuring killer = new WhenMeasuring((label, pid) -> {
            if (label.contains(victim) && hasKilled.compareAndSet(false, true)) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        });
        Repetition repetition = new Trials(transport(), classPaths())
                .soonReady()
                .run(
                        killer,
                        ProducerConsumer.NAME,
                        deployment,
                        Trial.usualKernel(new ProducerConsumer(), transport()),
                        "producers=2",
                        "consumers=2",
                        "duration=1min",
                        "timeLimit=2min");

        assertThat(hasKilled).isTrue();
        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(victim).contains("killed (signal 9, SIGKILL)");
        assertThat(repetition.wallSeconds()).isLessThan(60);
    }
}
