package workbench.run;

import java.nio.file.Path;
import java.util.List;
import workbench.control.Frame;
import workbench.cost.MachineWatch;
import workbench.launch.ChildSpec;
import workbench.launch.Children;
import workbench.launch.Launch;
import workbench.launch.RepetitionException;
import workbench.metric.MetricCatalogue;
import workbench.plan.Defaults;
import workbench.plan.Trial;
import workbench.record.ClockCost;
import workbench.workload.Assessment;
import workbench.workload.Iteration;
import workbench.workload.Workload;

/** One repetition of a trial in fresh JVMs: host, join, warm up, iterate, verify, leave. */
public final class TrialRunner {
    private final Trial trial;
    private final Schedule schedule;
    private final RunListener listener;
    private final Observation observation = new Observation();

    public TrialRunner(Trial trial, Schedule schedule, RunListener listener) {
        this.trial = trial;
        this.schedule = schedule;
        this.listener = listener;
    }

    /** What was seen so far, also after a failure. */
    Observation observation() {
        return observation;
    }

    /** What participants have said so far, an iteration each, also after a failure. */
    public List<Workload.Observed> iterations() {
        return observation.iterations();
    }

    /**
     * Runs the repetition in children that were started, and sees them end.
     *
     * @param exitNanos how long they may take to end when all is done
     */
    public void run(Launch launch, Children children, long exitNanos) throws RepetitionException, InterruptedException {
        start(children, launch.run(), launch.hostDirectory());
        iterate(new IterationRunner(trial, children), children);
        leave(children);
        children.awaitExit(exitNanos);
    }

    private void start(Children children, String run, Path directory) throws RepetitionException, InterruptedException {
        listener.phase("starting", 0);
        for (int child : children.all()) {
            listener.childStarted(
                    children.specs().get(child).label(), children.pids().get(child));
        }
        children.await(Frame.Hello.class, children.all(), "the JVMs were starting");
        for (int child : children.all()) {
            children.send(List.of(child), assignment(children.specs().get(child), run, directory));
        }
        List<Integer> hosts = children.which(ChildSpec::host);
        Frame.HostStarted host = children.await(Frame.HostStarted.class, hosts, "the host was starting")
                .get(hosts.getFirst());
        observation.hostFacts(host.facts());
        children.send(children.all(), new Frame.Join(host.address()));
        children.await(Frame.Joined.class, children.all(), "the participants were joining")
                .values()
                .forEach(observation::kernels);
    }

    private Frame.Assignment assignment(ChildSpec spec, String run, Path directory) {
        return new Frame.Assignment(
                trial.transport().id(),
                trial.workload().name(),
                trial.kernel(),
                trial.parameters().values(),
                trial.deployment().name(),
                trial.workload().roles(trial.parameters()).size(),
                spec.ranks(),
                spec.host(),
                run,
                directory.toString());
    }

    private void iterate(IterationRunner runner, Children children) throws RepetitionException, InterruptedException {
        List<ChildSpec> specs = children.specs();
        if (trial.workload().hasBaseline()) {
            listener.phase("baseline", 0);
            once(runner, schedule.baseline(), specs);
        }
        if (warmUp(runner, children) && watched(runner, children)) {
            listener.phase("verifying", 0);
            once(runner, schedule.verification(), specs);
        }
    }

    /** False if messages are missing: then what follows would not be worth its time. */
    private boolean warmUp(IterationRunner runner, Children children) throws RepetitionException, InterruptedException {
        listener.phase("warming up", schedule.mostWarmUpNanos());
        CompilerBreak compilers = new CompilerBreak(children.pids());
        long startedNanos = System.nanoTime();
        while (schedule.warmUpGoesOn(observation.warmUp(), System.nanoTime() - startedNanos)) {
            note(once(runner, schedule.warmup(batch()), children.specs()));
            if (observation.isStalled()) {
                return false;
            }
            // A break after each short computation would leave the next one with cold caches.
            if (observation.warmUp().isBetweenWindows()) {
                compilers.take();
            }
        }
        observation.warmedUpIn(System.nanoTime() - startedNanos);
        if (schedule.settles()) {
            listener.phase("settling", Defaults.SETTLING_NANOS);
            once(runner, schedule.settling(), children.specs());
        }
        return !observation.isStalled();
    }

    private void note(Workload.Observed observed) {
        Assessment assessment = trial.workload().assess(trial.parameters(), List.of(observed.timed()));
        double rate = assessment.metrics().getOrDefault(trial.workload().rate().name(), 0.0);
        double seconds = assessment.metrics().getOrDefault(MetricCatalogue.SECONDS.name(), 0.0);
        observation.warmUp().add(rate, seconds, assessment.verdict().received());
    }

    private boolean watched(IterationRunner runner, Children children)
            throws RepetitionException, InterruptedException {
        MachineWatch watch = new MachineWatch(children.pids());
        try {
            return measure(runner, children.specs());
        } finally {
            observation.machine(watch.stop());
        }
    }

    private boolean measure(IterationRunner runner, List<ChildSpec> specs)
            throws RepetitionException, InterruptedException {
        listener.phase("measuring", schedule.measureNanos());
        int batch = batch();
        long startedNanos = System.nanoTime();
        for (int done = 0; schedule.measuringGoesOn(done, System.nanoTime() - startedNanos); done++) {
            once(runner, schedule.timed(batch), specs);
            if (observation.isStalled()) {
                return false;
            }
        }
        return true;
    }

    /** For what comes next, from how long an operation took last; 1 where none has. */
    private int batch() {
        List<Workload.Observed> before = observation.iterations();
        return before.isEmpty() ? 1 : Batch.of(trial.parameters(), before.getLast(), ClockCost.nanos());
    }

    private Workload.Observed once(IterationRunner runner, Iteration iteration, List<ChildSpec> specs)
            throws RepetitionException, InterruptedException {
        IterationRunner.Result result = runner.run(iteration);
        observation.add(result, specs);
        return result.observed();
    }

    /** Participants first, for they may still need the host to say good-bye. */
    private void leave(Children children) throws RepetitionException, InterruptedException {
        listener.phase("leaving", 0);
        leave(children, children.which(spec -> !spec.isHostOnly()), "the participants were leaving");
        leave(children, children.which(ChildSpec::isHostOnly), "the host was closing");
    }

    private void leave(Children children, List<Integer> who, String what)
            throws RepetitionException, InterruptedException {
        children.send(who, new Frame.Leave());
        children.await(Frame.Left.class, who, what).values().forEach(left -> observation.warn(left.warnings()));
    }
}
