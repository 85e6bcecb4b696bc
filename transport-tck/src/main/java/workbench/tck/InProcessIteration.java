package workbench.tck;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import workbench.control.Folders;
import workbench.plan.Trial;
import workbench.portable.PortableKernels;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.JoinContext;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Computation;
import workbench.workload.Task;
import workbench.workload.Traffic;

/**
 * An iteration of a trial by threads of this JVM, whose sources and sinks a test holds: so it sees what the kernel that runs does while nothing is
 * sent, or nothing is taken.
 */
final class InProcessIteration implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Trial trial;
    private final IntFunction<Transport> transports;
    private final HeldPorts ports;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final CountDownLatch joined;
    private final CyclicBarrier prepared;
    private final Path folder;
    private final Host host;

    /** @param transports the transport as each rank has it */
    InProcessIteration(Trial trial, IntFunction<Transport> transports) throws Exception {
        this.trial = trial;
        this.transports = transports;
        int size = trial.workload().roles(trial.parameters()).size();
        ports = new HeldPorts(size, trial.transport().reliability());
        joined = new CountDownLatch(size);
        prepared = new CyclicBarrier(size);
        folder = Files.createTempDirectory("workbench-rehearsal");
        host = trial.transport()
                .startHost(new HostContext(
                        trial.workload(), trial.parameters(), trial.deployment(), size, "rehearsal", folder));
        for (int rank = 0; rank < size; rank++) {
            int self = rank;
            threads.add(transports.apply(rank).newThread(rank, () -> takePart(self)));
        }
        threads.forEach(Thread::start);
        await().atMost(PATIENCE).until(() -> joined.getCount() == 0 || hasFailed());
        throwFailure();
    }

    HeldPorts ports() {
        return ports;
    }

    Thread thread(int rank) {
        return threads.get(rank);
    }

    private void takePart(int rank) {
        try {
            JoinContext context = new JoinContext(
                    rank,
                    threads.size(),
                    trial.workload(),
                    trial.parameters(),
                    trial.deployment(),
                    host.address(),
                    Optional.of(host));
            Session session = transports.apply(rank).join(context);
            Kernel kernel = kernel(session, task(rank));
            kernel.prepare();
            prepared.await();
            joined.countDown();
            kernel.iterate();
            // As in a repetition: nobody leaves before all have done their part.
            prepared.await();
            kernel.close();
            session.close();
        } catch (Throwable failure) {
            failed(failure);
        }
    }

    private Kernel kernel(Session session, Task task) throws Exception {
        return trial.kernel().equals(Trial.PORTABLE)
                ? PortableKernels.of(session, task)
                : session.nativeKernel(task).orElseThrow();
    }

    private Task task(int rank) {
        return switch (trial.workload()) {
            case Traffic traffic -> traffic.task(trial.parameters(), rank, ports.source(rank), ports.sink(rank));
            case Computation w -> throw new IllegalArgumentException("it has no sources and sinks to be held");
        };
    }

    private synchronized void failed(Throwable failure) {
        failures.add(failure);
    }

    private synchronized boolean hasFailed() {
        return !failures.isEmpty();
    }

    private synchronized void throwFailure() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a participant has failed", failures.getFirst());
        }
    }

    /** Lets all that was sent arrive, and the participants leave. */
    @Override
    public void close() throws Exception {
        try {
            ports.end();
            for (Thread thread : threads) {
                thread.join(PATIENCE);
                if (thread.isAlive()) {
                    throw new IllegalStateException(thread.getName() + " does not come to its end: "
                            + Map.of("stack", List.of(thread.getStackTrace())));
                }
            }
            throwFailure();
        } finally {
            closeHost();
        }
    }

    private void closeHost() throws Exception {
        try {
            host.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Folders.removeQuietly(folder);
        }
    }
}
