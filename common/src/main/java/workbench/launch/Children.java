package workbench.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbench.control.ChildMain;
import workbench.control.Frame;
import workbench.cost.MemoryKills;
import workbench.plan.Defaults;
import workbench.result.Status;
import workbench.workload.CommonParameters;
import workbench.workload.Units;

/** The child JVMs of one repetition and all that they say, until the deadline. Closing ends them, whatever they are at. */
public final class Children implements AutoCloseable {
    private static final long LAST_WORDS_NANOS = 500_000_000;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ControlServer control = new ControlServer(events);
    private final List<Process> processes = new ArrayList<>();
    private final Set<Integer> mayGo = new HashSet<>();
    private final MemoryKills memoryKills = MemoryKills.watch();
    private final Launch launch;
    private final List<ChildSpec> specs;
    private final long limitNanos;
    private final long deadlineNanos;

    Children(Launch launch, ChildLauncher launcher) throws IOException {
        this.launch = launch;
        this.specs = ChildSpec.of(launch.trial());
        this.limitNanos = launch.trial().parameters().nanos(CommonParameters.TIME_LIMIT);
        this.deadlineNanos = System.nanoTime() + limitNanos;
        try {
            for (int child = 0; child < specs.size(); child++) {
                start(child, launcher);
            }
        } catch (IOException | OutOfMemoryError e) {
            close();
            throw e;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // To add an event does not fail.
    private void start(int child, ChildLauncher launcher) throws IOException {
        Map<String, String> environment = new HashMap<>(launch.environment());
        environment.put(ChildMain.PORT, Integer.toString(control.port()));
        environment.put(ChildMain.TOKEN, control.token());
        environment.put(ChildMain.CHILD, Integer.toString(child));
        if (specs.get(child).host()) {
            environment.put(ChildMain.TRACES, launch.traces().toString());
        }
        Process process = launcher.start(launch.words(specs.get(child)), environment, log(child));
        processes.add(process);
        process.onExit().thenAccept(ended -> events.add(new Event.Gone(child, ended.exitValue())));
    }

    Path log(int child) {
        return launch.directory().resolve("child-" + child + ".log");
    }

    public List<ChildSpec> specs() {
        return specs;
    }

    public List<Long> pids() {
        return processes.stream().map(Process::pid).toList();
    }

    /** All of them, by number. */
    public List<Integer> all() {
        return which(spec -> true);
    }

    /** Those of a kind, by number. */
    public List<Integer> which(Predicate<ChildSpec> kind) {
        return IntStream.range(0, specs.size())
                .filter(child -> kind.test(specs.get(child)))
                .boxed()
                .toList();
    }

    public void send(List<Integer> to, Frame frame) throws RepetitionException, InterruptedException {
        for (int child : to) {
            try {
                control.send(child, frame);
            } catch (IOException hungUp) {
                throw diagnose(
                        new Event.Said(child, new Frame.Failed(specs.get(child).label(), "it has hung up")));
            }
        }
    }

    /** Whether the time limit is so near that what is to be said of it must be asked for now. */
    public boolean isRunningOutOfTime() {
        return deadlineNanos - System.nanoTime() < LAST_WORDS_NANOS;
    }

    /** Waits until each of these children has said a frame of this kind; other frames are passed over. Returns them by child. */
    public <F extends Frame> Map<Integer, F> await(Class<F> kind, List<Integer> from, String what)
            throws RepetitionException, InterruptedException {
        Map<Integer, F> said = new TreeMap<>();
        while (said.size() < from.size()) {
            Event.Said event = poll(Long.MAX_VALUE, () -> what + silence(from, said.keySet()));
            if (event != null && kind.isInstance(event.frame()) && from.contains(event.child())) {
                said.put(event.child(), kind.cast(event.frame()));
            }
        }
        return said;
    }

    /**
     * The next thing a child says, or null if none says anything for so long.
     *
     * @param what goes on, for people; asked for at the time limit
     */
    public Event.Said poll(long nanos, Supplier<String> what) throws RepetitionException, InterruptedException {
        long left = deadlineNanos - System.nanoTime();
        Event event = left <= 0 ? null : events.poll(Math.min(left, nanos), TimeUnit.NANOSECONDS);
        if (deadlineNanos - System.nanoTime() <= 0) {
            throw new RepetitionException(
                    Status.TIMEOUT,
                    "the time limit of " + Units.formatNanos(limitNanos) + " passed while " + what.get() + stopped());
        }
        return switch (event) {
            case Event.Said said when said.frame() instanceof Frame.Left -> mayGo(said);
            case Event.Said said when !(said.frame() instanceof Frame.Failed) -> said;
            case Event.Gone gone when mayGo.contains(gone.child()) -> null;
            case null -> null;
            default -> throw diagnose(event);
        };
    }

    /** Who has said nothing of those that are awaited. */
    private String silence(List<Integer> awaited, Set<Integer> said) {
        return awaited.stream()
                .filter(child -> !said.contains(child))
                .map(child -> specs.get(child).label())
                .collect(Collectors.joining(", ", "; nothing was heard of ", ""));
    }

    /** A process that was stopped waits for a signal to go on. */
    private String stopped() {
        return all().stream()
                .filter(child -> ProcessIdentity.isStopped(processes.get(child).pid()))
                .map(child -> "; " + specs.get(child).label() + " is stopped: 'kill -CONT "
                        + processes.get(child).pid() + "' would let it go on")
                .collect(Collectors.joining());
    }

    /** A child that has left stays until it is hung up on, so that its end is never mistaken for a failure. */
    private Event.Said mayGo(Event.Said left) {
        mayGo.add(left.child());
        control.hangUp(left.child());
        return left;
    }

    /** Gathers what else goes wrong at the same time, and names the root of it. */
    private RepetitionException diagnose(Event first) throws InterruptedException {
        List<Event> signs = new ArrayList<>(List.of(first));
        long until = System.nanoTime() + Defaults.DIAGNOSIS_NANOS;
        for (long left = Defaults.DIAGNOSIS_NANOS; left > 0; left = until - System.nanoTime()) {
            Event event = events.poll(left, TimeUnit.NANOSECONDS);
            if (event != null) {
                signs.add(event);
            }
        }
        KnownCause cause = KnownCause.in(launch.directory());
        return new RepetitionException(Status.FAILED, new Diagnosis(specs, this::log, cause, memoryKills).of(signs));
    }

    /** Waits for all processes to end by themselves; false if one of them did not. */
    public boolean awaitExit(long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        boolean all = true;
        for (Process process : processes) {
            all &= process.waitFor(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        return all;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        for (Process process : processes) {
            process.onExit().join();
        }
        try {
            control.close();
        } catch (IOException alreadyClosed) {
            // Nothing is left that could listen.
        }
    }
}
