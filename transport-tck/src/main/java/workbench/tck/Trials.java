package workbench.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import workbench.control.Folders;
import workbench.launch.ChildLauncher;
import workbench.launch.ClassPaths;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.result.Repetition;
import workbench.run.RunListener;
import workbench.run.Runner;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.Workloads;

/** Runs single trials over one transport for tests, with the real harness. */
public final class Trials {
    /** What stays with the results. */
    private static final Set<String> RESULTS = Set.of("logs", "pictures");

    private final Transport transport;
    private final ClassPaths classPaths;
    private final ChildLauncher launcher;
    private final Preset preset;

    /** In fresh JVMs. */
    public Trials(Transport transport, ClassPaths classPaths) {
        this(transport, classPaths, ChildLauncher.FORKING, Preset.SMOKE);
    }

    private Trials(Transport transport, ClassPaths classPaths, ChildLauncher launcher, Preset preset) {
        this.transport = transport;
        this.classPaths = classPaths;
        this.launcher = launcher;
        this.preset = preset;
    }

    /** The same trials by another preset. */
    Trials by(Preset other) {
        return new Trials(transport, classPaths, launcher, other);
    }

    /** The same trials in JVMs that are ready sooner and never get fast. */
    public Trials soonReady() {
        return new Trials(SoonReady.of(transport), proxy -> classPaths.of(transport), launcher, preset);
    }

    /** The same trials in children of another kind. */
    Trials in(ChildLauncher other) {
        return new Trials(transport, classPaths, other, preset);
    }

    /** One repetition of a trial. */
    public Repetition run(String workload, Deployment deployment, String kernel, String... settings) {
        return run(new RunListener() {}, workload, deployment, kernel, settings);
    }

    /** One repetition of what was planned. */
    Repetition run(Plan plan) {
        return run(new RunListener() {}, plan);
    }

    /**
     * One repetition of a trial, overheard.
     *
     * @param settings name=value
     */
    public Repetition run(
            RunListener listener, String workload, Deployment deployment, String kernel, String... settings) {
        return run(listener, plan(workload, deployment, kernel, settings));
    }

    private Repetition run(RunListener listener, Plan plan) {
        List<Repetition> repetitions = new ArrayList<>();
        Path folder = temporaryFolder();
        List<Process> started = new ArrayList<>();
        try {
            new Runner(classPaths, noting(started), folder, repetitions::add, listener).run(plan);
            assertNothingIsLeft(folder, started);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Folders.removeQuietly(folder);
        }
        return repetitions.getFirst();
    }

    /**
     * What the transport does not honour is left out, so that the same settings serve all.
     *
     * @throws workbench.workload.UsageException if the settings are refused
     */
    public Plan plan(String workload, Deployment deployment, String kernel, String... settings) {
        Map<String, String> honoured = parse(settings);
        honoured.keySet()
                .removeAll(transport
                        .notHonoured(Workloads.byName(workload).orElseThrow())
                        .keySet());
        Selection selection = Selection.one(workload, transport.id(), Optional.of(deployment), kernel, honoured);
        PlanRequest request = new PlanRequest(List.of(selection), preset, OptionalInt.of(1), OptionalLong.of(1));
        return new Planner(Workloads.all(), List.of(transport)).plan(request);
    }

    private static Map<String, String> parse(String... settings) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String setting : settings) {
            parsed.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return parsed;
    }

    private ChildLauncher noting(List<Process> started) {
        return (words, environment, log) -> {
            Process child = launcher.start(words, environment, log);
            started.add(child);
            return child;
        };
    }

    /** A JVM that is used again has ended for this trial; it may serve another one already. */
    private static void assertNothingIsLeft(Path folder, List<Process> started) {
        try (var entries = Files.list(folder)) {
            List<Path> behind = entries.filter(
                            e -> !RESULTS.contains(e.getFileName().toString()))
                    .toList();
            if (!behind.isEmpty()) {
                throw new AssertionError("left behind: " + behind);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<ProcessHandle> left = started.stream()
                .filter(Process::isAlive)
                .flatMap(child -> Stream.concat(Stream.of(child.toHandle()), child.descendants()))
                .toList();
        if (!left.isEmpty()) {
            throw new AssertionError("left running: " + left);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("workbench-test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
