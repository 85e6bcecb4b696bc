package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Makes the {@link StartupCache} of a transport from a short training run, once after the build. */
public final class StartupTraining {
    private static final long RECORD_NANOS = 30_000_000_000L;
    private static final long CREATE_SECONDS = 60;

    private final ClassPaths classPaths;

    public StartupTraining(ClassPaths classPaths) {
        this.classPaths = classPaths;
    }

    /** Whether children of this transport start from caches. */
    public boolean isTrained(Transport transport) {
        return StartupCache.isPresent(classPaths.of(transport), transport.id());
    }

    /**
     * True if the caches are there now. That they are not is no failure: children then start without. JVMs make none for class paths with
     * folders in them.
     */
    public boolean train(Transport transport) throws InterruptedException {
        List<Path> classPath = classPaths.of(transport);
        if (StartupCache.isPresent(classPath, transport.id())
                || classPath.stream().anyMatch(Files::isDirectory)) {
            return StartupCache.isPresent(classPath, transport.id());
        }
        try (TemporaryFolder temporary = TemporaryFolder.of("training")) {
            Path folder = temporary.path();
            Trial trial = trial(transport);
            List<ChildSpec> children = ChildSpec.of(trial);
            StartupCache.Recording recording =
                    new StartupCache.Recording(classPath, transport.id(), folder, children.getLast());
            String name = folder.getFileName().toString();
            Launch launch = Launch.in(folder, name, folder, trial, classPath, recording);
            launch.run(new TrialRunner(trial, new Schedule(trial, Preset.QUICK), new RunListener() {}), RECORD_NANOS);
            boolean made = create(launch.command(), recording, false);
            return children.stream().noneMatch(ChildSpec::isHostOnly)
                    ? made
                    : create(launch.command(), recording, true) && made;
        } catch (IOException | RepetitionException notThisTime) {
            return false;
        }
    }

    /** Under another name first, so that a cache is whole or not there. */
    private static boolean create(ChildCommand command, StartupCache.Recording recording, boolean hostOnly)
            throws IOException, InterruptedException {
        Path cache = recording.cache(hostOnly);
        Path unfinished = cache.resolveSibling(
                cache.getFileName() + "." + ProcessHandle.current().pid());
        List<String> create = new ArrayList<>(StartupCache.CLASSES_ONLY);
        create.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recording.configuration(hostOnly),
                "-XX:AOTCache=" + unfinished));
        List<String> words = command.java(create);
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(CREATE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        if (!Files.exists(unfinished) || process.exitValue() != 0) {
            Files.deleteIfExists(unfinished);
            return false;
        }
        Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static Trial trial(Transport transport) {
        Workload workload = new ProducerConsumer();
        Selection selection = Selection.one(
                workload.name(),
                transport.id(),
                Optional.empty(),
                Trial.usualKernel(workload, transport),
                Map.of("duration", "3s"));
        PlanRequest request = new PlanRequest(List.of(selection), Preset.QUICK, OptionalInt.of(1), OptionalLong.of(1));
        return new Planner(Workloads.all(), List.of(transport))
                .plan(request)
                .trials()
                .getFirst();
    }
}
