package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.run.RunListener;
import workbench.transport.Deployment;
import workbench.workload.ProducerConsumer;

/** Trials that run at the same time in JVMs which serve one after the other. */
@Timeout(120)
class ReusedJvmsTest {
    private final CountDownLatch lent = new CountDownLatch(1);
    private final CountDownLatch checked = new CountDownLatch(1);

    @Test
    void aJvmThatServesTheNextTrialAlreadyIsNotLeftRunning() throws Exception {
        InMemoryTransport transport = new InMemoryTransport();
        try (ReusedJvms jvms = new ReusedJvms(transport, false)) {
            Trials trials = new Trials(transport, HarnessTest.ownClassPath())
                    .soonReady()
                    .in(jvms);
            CompletableFuture<Repetition> next = new CompletableFuture<>();
            Repetition repetition = run(trials, new RunListener() {
                @Override
                public void repetitionFinished(Trial trial, Repetition finished) {
                    // Not in the common pool: the ends of processes are told there.
                    Thread.ofPlatform().daemon().start(() -> next.complete(run(trials, new UntilChecked())));
                    await(lent);
                }
            });
            checked.countDown();

            assertThat(repetition.reason()).isEmpty();
            assertThat(next.get().reason()).isEmpty();
        } finally {
            checked.countDown();
        }
    }

    /** Keeps its JVM until the other trial has looked for what it has left. */
    private final class UntilChecked implements RunListener {
        @Override
        public void childStarted(String label, long pid) {
            lent.countDown();
            await(checked);
        }
    }

    private static Repetition run(Trials trials, RunListener listener) {
        String kernel = Trial.PORTABLE;
        return trials.run(listener, ProducerConsumer.NAME, Deployment.THREADS, kernel, "messages=100");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
