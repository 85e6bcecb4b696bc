package workbench.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;

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
        int port = Integer.parseInt(environment.get(PORT));
        Agent agent = null;
        try (ControlConnection link = new ControlConnection(new Socket(InetAddress.getLoopbackAddress(), port))) {
            agent = new Agent(link, decorator);
            link.send(new Frame.Hello(environment.get(TOKEN), Integer.parseInt(environment.get(CHILD))));
            agent.serve();
            atEnd.run();
            awaitHangUp(link);
            return true;
        } catch (IOException controllerHasGone) {
            System.err.println("the controller has gone: " + controllerHasGone);
            cleanUp(agent, environment.get(TRACES));
            return false;
        }
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
     * Nobody is left who would clean up.
     *
     * @param agent null where the controller had gone before it was reached
     */
    private static void cleanUp(Agent agent, String traces) {
        haltAfter(ORPHAN_MILLIS);
        try {
            if (agent != null) {
                agent.closeHost();
            }
        } catch (Exception broken) {
            System.err.println("while closing the host: " + broken);
        }
        if (traces != null) {
            Folders.removeQuietly(Path.of(traces));
        }
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
