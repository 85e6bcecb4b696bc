package workbench.control;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import workbench.transport.Greeting;
import workbench.transport.Loopback;

/**
 * Main class of every child JVM. Gets the controller's port and a token through its environment, which other users cannot read, dials back,
 * and ends when it is told to or when the controller has gone.
 */
public final class ChildMain {
    /** Environment variable: the controller's port on loopback. */
    public static final String PORT = "WORKBENCH_CONTROL_PORT";

    /** Environment variable: proves that this JVM was started by that controller. */
    public static final String TOKEN = "WORKBENCH_CONTROL_TOKEN";

    /** Environment variable: which of the controller's children this is. */
    public static final String CHILD = "WORKBENCH_CHILD";

    /** Environment variable: a folder that this child is to remove when the controller has gone; only one child is given it. */
    public static final String TRACES = "WORKBENCH_TRACES";

    private static final int ORPHANED = 3;
    private static final int THREAD_DIED = 4;
    private static final long ORPHAN_MILLIS = 3_000;

    /** A process that was killed is still there for as long as the system takes to free its memory. */
    private static final long ENDING_NANOS = 2_000_000_000;

    private static final long LOOK_MILLIS = 5;

    /** Longer than the controller waits, so that a JVM may still write what it was told to write at its end. */
    private static final long PATIENCE_MILLIS = 30_000;

    private ChildMain() {}

    public static void main(String[] args) throws InterruptedException {
        run(ParticipantDecorator.NONE);
    }

    /** Serves one repetition, its participants decorated, and ends this JVM. */
    public static void run(ParticipantDecorator decorator) throws InterruptedException {
        // Once all is done, or a library's thread that hangs would keep this JVM.
        if (!serve(System.getenv(), decorator, () -> haltAfter(PATIENCE_MILLIS))) {
            Runtime.getRuntime().halt(ORPHANED);
        }
        System.exit(0);
    }

    /** One repetition of those that a JVM may serve which measures nothing. Returns false where the controller has gone. */
    public static boolean once(Map<String, String> environment) throws InterruptedException {
        return serve(environment, ParticipantDecorator.NONE, () -> {});
    }

    private static boolean serve(Map<String, String> environment, ParticipantDecorator decorator, Runnable atEnd)
            throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(ChildMain::endWithThread);
        // All that a child connects to is on this machine: proxies that are set for other programs never come between.
        ProxySelector.setDefault(null);
        Optional<ProcessHandle> controller = ProcessHandle.current().parent();
        Agent agent = null;
        try (ControlConnection link = connect(environment)) {
            agent = new Agent(link, decorator);
            link.send(new Frame.Hello());
            agent.serve();
            atEnd.run();
            awaitHangUp(link);
            return true;
        } catch (IOException controllerHasGone) {
            haltAfter(ORPHAN_MILLIS);
            System.err.println("the connection to the workbench on 127.0.0.1, port " + environment.get(PORT)
                    + ", is broken: " + controllerHasGone.getMessage());
            cleanUp(agent, environment.get(TRACES), controller);
            return false;
        }
    }

    private static ControlConnection connect(Map<String, String> environment) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        socket.connect(Loopback.port(Integer.parseInt(environment.get(PORT))));
        new Greeting(environment.get(TOKEN), Duration.ZERO)
                .say(socket.getOutputStream(), Integer.parseInt(environment.get(CHILD)));
        return new ControlConnection(socket);
    }

    /** A library's thread that dies of an error, for want of memory say, would leave its peers waiting for ever, and nobody would know why. */
    private static void endWithThread(Thread thread, Throwable failure) {
        System.err.println("thread " + thread.getName() + " died: " + failure);
        if (failure instanceof Error) {
            Runtime.getRuntime().halt(THREAD_DIED);
        }
    }

    /** The controller has heard all when it hangs up; to end before that would look like a failure. */
    private static void awaitHangUp(ControlConnection link) {
        try {
            link.receive();
        } catch (IOException hungUp) {
            // As it should be.
        }
    }

    /**
     * Where the controller has gone, nobody else is left who would clean up. Where it is there and only the connection is broken, the folder is still
     * its own.
     *
     * @param agent null where the controller was not reached
     */
    private static void cleanUp(Agent agent, String traces, Optional<ProcessHandle> controller)
            throws InterruptedException {
        try {
            if (agent != null) {
                agent.closeHost();
            }
        } catch (Exception broken) {
            System.err.println("while closing the host: " + broken);
        }
        if (traces != null && hasEnded(controller)) {
            Folders.removeQuietly(Path.of(traces));
        }
    }

    /** The system gives a process another parent when its own has ended, a moment after this one's connections were closed. */
    private static boolean hasEnded(Optional<ProcessHandle> parent) throws InterruptedException {
        long deadline = System.nanoTime() + ENDING_NANOS;
        while (ProcessHandle.current().parent().equals(parent)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return true;
    }

    /** A library's thread or hook that hangs must not keep this JVM. */
    private static void haltAfter(long millis) {
        Thread.ofPlatform().daemon().name("halt").start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(ORPHANED);
        });
    }
}
