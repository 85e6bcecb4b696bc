package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import workbench.analysis.EndedBy;
import workbench.control.Folders;
import workbench.launch.ChildLauncher;
import workbench.launch.Children;
import workbench.launch.ClassPaths;
import workbench.launch.Launch;
import workbench.launch.RepetitionException;
import workbench.launch.WorkFolder;
import workbench.plan.Defaults;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.KeptPicture;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.UnwritableException;
import workbench.result.WholeFile;
import workbench.workload.Computation;
import workbench.workload.Picture;

/**
 * Runs all rounds of a plan. Each repetition is handed to the store as soon as it has ended, so that an interrupted run keeps what was
 * finished. When the JVM is told to end (Ctrl-C), the children are ended and the temporary files removed.
 */
public final class Runner {
    private static final double NANOS_PER_SECOND = 1e9;

    private final ClassPaths classPaths;
    private final ChildLauncher launcher;
    private final Path folder;
    private final Consumer<Repetition> store;
    private final RunListener listener;
    private final Object interruption = new Object();
    private volatile boolean interrupted;
    private volatile Children current;
    private volatile WorkFolder toRemove;

    /**
     * @param folder the run's folder, which exists
     * @param store keeps a repetition durably
     */
    public Runner(ClassPaths classPaths, Path folder, Consumer<Repetition> store, RunListener listener) {
        this(classPaths, ChildLauncher.FORKING, folder, store, listener);
    }

    /** With children of another kind, for tests that measure nothing. */
    public Runner(
            ClassPaths classPaths,
            ChildLauncher launcher,
            Path folder,
            Consumer<Repetition> store,
            RunListener listener) {
        this.classPaths = classPaths;
        this.launcher = launcher;
        this.folder = folder;
        this.store = store;
        this.listener = listener;
    }

    /** Whether a process, this or another, is at work on the run in a folder. */
    public static boolean isAtWorkIn(Path folder) {
        return WorkFolder.isUsed(folder);
    }

    /**
     * Runs all of it and returns why it ended.
     *
     * @throws UnwritableException if the run's folder cannot be written any more
     */
    public EndedBy run(Plan plan) throws InterruptedException {
        return finish(plan, List.of());
    }

    /**
     * Runs what is missing, in the order of the whole, and returns why it ended.
     *
     * @param kept repetitions of the same plan that have ended before
     */
    public EndedBy finish(Plan plan, List<Repetition> kept) throws InterruptedException {
        EndedBy endedBy;
        Thread hook = new Thread(this::interrupt, "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try (WorkFolder work = workFolder()) {
            listener.runStarted(plan, folder);
            endedBy = runRounds(plan, kept, work);
        } catch (IOException e) {
            throw new UnwritableException(folder, e);
        } finally {
            removeUnlessInterrupted(hook);
        }
        listener.runFinished();
        return endedBy;
    }

    private WorkFolder workFolder() throws IOException, InterruptedException {
        synchronized (interruption) {
            stayIfInterrupted();
            toRemove = WorkFolder.in(folder);
            return toRemove;
        }
    }

    private EndedBy runRounds(Plan plan, List<Repetition> before, WorkFolder work) throws InterruptedException {
        CompletedRepetitions kept = CompletedRepetitions.of(before);
        StopCheck stop = new StopCheck(plan, before);
        int total = kept.missing(plan);
        int number = 0;
        for (int round = 1; ; round++) {
            List<Trial> missing = kept.missing(plan, round);
            for (Trial trial : missing) {
                listener.repetitionStarted(trial, round, ++number, total);
                Repetition repetition = repeat(plan, trial, round, number, work);
                stayIfInterrupted();
                store.accept(repetition);
                stop.add(repetition);
                listener.repetitionFinished(trial, repetition);
            }
            Optional<EndedBy> ended = stop.endedBy(round);
            // Of a round that was there already it is known that it was not the last one.
            if (ended.isPresent() && (!missing.isEmpty() || round == plan.rounds())) {
                return ended.get();
            }
        }
    }

    /** Whatever goes wrong with one repetition is that repetition's failure, and the run goes on. */
    private Repetition repeat(Plan plan, Trial trial, int round, int number, WorkFolder work)
            throws InterruptedException {
        String startedAt = Instant.now().toString();
        TrialRunner runner = new TrialRunner(trial, new Schedule(trial, plan.preset()), listener);
        if (!trial.transport().availability().available()) {
            String reason = trial.transport().availability().reason();
            return new Collector(trial, round, startedAt, "", "")
                    .broken(Status.UNAVAILABLE, reason, runner.observation(), 0);
        }
        String workbench = WorkbenchDigest.of(classPaths.of(trial.transport()));
        Path directory = work.ofRepetition(number);
        long start = System.nanoTime();
        String startedFrom = "";
        try {
            Launch launch = launch(trial, number, work);
            startedFrom = launch.startedFrom();
            try (Children children = current) {
                runner.run(launch, children, Defaults.LEAVE_NANOS);
            }
            Repetition ended = new Collector(trial, round, startedAt, startedFrom, workbench)
                    .ended(runner.observation(), seconds(start));
            keepPicture(trial, round, runner);
            return ended;
        } catch (RepetitionException e) {
            stayIfInterrupted();
            keepLogs(directory, trial, round);
            return new Collector(trial, round, startedAt, startedFrom, workbench)
                    .broken(e.status(), e.getMessage(), runner.observation(), seconds(start));
        } finally {
            current = null;
            Folders.removeQuietly(directory);
        }
    }

    /** Ctrl-C comes before all of this or finds what was made and started. */
    private Launch launch(Trial trial, int number, WorkFolder work) throws RepetitionException, InterruptedException {
        synchronized (interruption) {
            stayIfInterrupted();
            String run = folder.getFileName().toString();
            try {
                Launch launch = Launch.in(work.forRepetition(number), run, work.path(), trial, classPaths);
                current = launch.start(launcher);
                return launch;
            } catch (IOException | OutOfMemoryError e) {
                // The latter where no more threads can be had.
                throw RepetitionException.notStarted(work.path(), e);
            }
        }
    }

    /** What was broken off by Ctrl-C says nothing about the trial, and the JVM is ending. */
    private void stayIfInterrupted() throws InterruptedException {
        if (interrupted) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** What the children of a broken repetition printed stays with the results, if it can: the host's files may have filled the disk. */
    private void keepLogs(Path directory, Trial trial, int round) {
        Folders.removeQuietly(Launch.hostDirectory(directory));
        String prefix = RunFolder.fileName(trial.id()) + ".round-" + round + ".";
        try (var files = Files.newDirectoryStream(directory, "*.log")) {
            Path logs = Files.createDirectories(folder.resolve("logs"));
            for (Path log : files) {
                if (Files.size(log) > 0) {
                    WholeFile.copy(log, logs.resolve(prefix + log.getFileName()));
                }
            }
        } catch (IOException noRoomForThem) {
            // What became of the repetition matters more than its logs, and is still to be written.
        }
    }

    /** What can be looked at stays with the results, if it can. */
    private void keepPicture(Trial trial, int round, TrialRunner runner) {
        if (trial.workload() instanceof Computation computation) {
            Optional<Picture> picture = computation.picture(trial.parameters(), runner.iterations());
            try {
                if (picture.isPresent()) {
                    new KeptPicture(trial.id(), round, picture.get()).keep(folder);
                }
            } catch (IOException noRoomForIt) {
                // The repetition is still to be written, and says so.
            }
        }
    }

    private void interrupt() {
        synchronized (interruption) {
            interrupted = true;
        }
        Children children = current;
        if (children != null) {
            children.close();
        }
        if (toRemove != null) {
            toRemove.close();
        }
    }

    private static void removeUnlessInterrupted(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook does its work now.
        }
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
    }
}
