package workbench.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.run.RunListener;
import workbench.tck.OpenPorts.End;

/**
 * Other people on this machine: in each phase of a repetition they come to every port that its processes have opened, in crowds. Some say nothing, some
 * begin to say something, some say rubbish, some announce more than anybody has memory for. As another user, where the test may become one.
 */
final class Strangers implements RunListener, AutoCloseable {
    private static final long LOOK_NANOS = 10_000_000;
    private static final String NOBODY = "65534";

    /** Whoever is hung up on does not care. */
    private static final String VISIT = """
            trap '' PIPE
            for ((i = 0; i < 200; i++)); do
              exec {connection}<>/dev/PROTOCOL/127.0.0.1/PORT || break
              case $((i % 5)) in
                0) ;;
                1) printf 'GET / HT' >&$connection ;;
                2) printf '\\x7f\\xff\\xff\\xff\\x7f\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\x00\\xff\\xff\\xff' >&$connection ;;
                3) printf '%0500d\\xff\\xfe\\r\\n\\r\\n' $RANDOM >&$connection ;;
                4) printf '\\x00\\x00\\x00\\x01' >&$connection; exec {connection}>&- ;;
              esac
            done
            read end
            """;

    private final List<Long> pids = new CopyOnWriteArrayList<>();
    private final Set<End> visited = ConcurrentHashMap.newKeySet();
    private final List<Process> visitors = new ArrayList<>();
    private final Set<End> before = OpenPorts.of(ProcessHandle.current().pid());
    private final Thread searching = new Thread(this::search, "strangers");
    private final Predicate<End> which;
    private volatile boolean leave;
    private Set<End> visitedInThisPhase = ConcurrentHashMap.newKeySet();

    /** @param which ports they come to */
    Strangers(Predicate<End> which) {
        this.which = which;
        pids.add(ProcessHandle.current().pid());
        searching.start();
    }

    @Override
    public void childStarted(String label, long pid) {
        pids.add(pid);
    }

    @Override
    public void repetitionFinished(Trial trial, Repetition repetition) {
        depart();
    }

    @Override
    public void phase(String phase, long mostNanos) {
        if (phase.equals("verifying")) {
            depart();
        } else {
            newPhase();
        }
    }

    private synchronized void newPhase() {
        visitedInThisPhase = ConcurrentHashMap.newKeySet();
        sendAway();
    }

    /** Ports are opened as a repetition goes on. */
    private void search() {
        while (!leave) {
            for (long pid : pids) {
                for (End end : OpenPorts.of(pid)) {
                    visit(end);
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private synchronized void visit(End end) {
        if (!leave && !before.contains(end) && which.test(end) && visitedInThisPhase.add(end)) {
            visited.add(end);
            try {
                visitors.add(new ProcessBuilder(command(end))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> command(End end) throws IOException {
        List<String> words = new ArrayList<>();
        if (mayBecomeAnother()) {
            words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        String visit = VISIT.replace("PROTOCOL", end.protocol()).replace("PORT", Integer.toString(end.port()));
        words.addAll(List.of("bash", "-c", visit));
        return words;
    }

    private static boolean mayBecomeAnother() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)
                && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    }

    /** Every port that they have come to. */
    Set<End> visited() {
        return visited;
    }

    private synchronized void depart() {
        leave = true;
        sendAway();
    }

    private void sendAway() {
        visitors.forEach(Process::destroyForcibly);
        visitors.forEach(visitor -> visitor.onExit().join());
        visitors.clear();
    }

    @Override
    public void close() throws InterruptedException {
        depart();
        searching.join();
    }
}
