package workbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import workbench.launch.ChildLauncher;
import workbench.launch.ChildSpec;
import workbench.launch.Children;
import workbench.launch.ClassPaths;
import workbench.launch.Launch;
import workbench.launch.RepetitionException;
import workbench.launch.StartupCache;
import workbench.launch.TemporaryFolder;
import workbench.plan.Preset;
import workbench.plan.TrainedTrial;
import workbench.plan.Trial;
import workbench.transport.Transport;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Makes the {@link StartupCache} of a transport from training runs, once after the build. */
public record StartupTraining(ClassPaths classPaths) {
    private static final long RECORD_NANOS = 60_000_000_000L;
    private static final long CREATE_SECONDS = 60;

    /** Whether children of this transport start from caches. */
    public boolean isTrained(Transport transport) {
        return folder(transport).has(TrainedTrial.of(Workloads.first(), transport));
    }

    private StartupCache.Folder folder(Transport transport) {
        return new StartupCache.Folder(classPaths.of(transport), transport.id());
    }

    /** Trains with every usual workload until it is warm. True if all caches are there now; that they are not is no failure. */
    public boolean train(Transport transport) throws InterruptedException {
        boolean all = true;
        for (Workload workload : Workloads.all()) {
            all &= !workload.isUsual() || train(TrainedTrial.of(workload, transport), Preset.STANDARD);
        }
        return all;
    }

    /** Trains for a moment: enough to have the classes, and too little for a profile. */
    public void trainBriefly(Transport transport) throws InterruptedException {
        train(TrainedTrial.of(Workloads.first(), transport), Preset.SMOKE);
    }

    /** JVMs make no caches for class paths with folders in them. */
    private boolean train(Trial trial, Preset preset) throws InterruptedException {
        StartupCache.Folder folder = folder(trial.transport());
        if (folder.has(trial) || folder.classPath().stream().anyMatch(Files::isDirectory)) {
            return folder.has(trial);
        }
        try (TemporaryFolder temporary = TemporaryFolder.of("training")) {
            Path directory = temporary.path();
            Map<String, ChildSpec> recorded = new LinkedHashMap<>();
            ChildSpec.of(trial).forEach(child -> recorded.put(child.kind(), child));
            StartupCache.Recording recording = new StartupCache.Recording(directory, recorded);
            String name = directory.getFileName().toString();
            Launch launch = Launch.in(directory, name, directory, trial, folder.classPath(), recording);
            try (Children children = launch.start(ChildLauncher.FORKING)) {
                new TrialRunner(trial, new Schedule(trial, preset), new RunListener() {})
                        .run(launch, children, RECORD_NANOS);
            }
            boolean made = true;
            for (String kind : recorded.keySet()) {
                Path cache = folder.file(trial.workload().name(), kind);
                made &= create(launch, recording.configuration(kind), cache);
            }
            return made;
        } catch (IOException | RepetitionException notThisTime) {
            return false;
        }
    }

    /** Under another name first, so that a cache is whole or not there. */
    private static boolean create(Launch launch, Path configuration, Path cache)
            throws IOException, InterruptedException {
        Path unfinished = cache.resolveSibling(
                cache.getFileName() + "." + ProcessHandle.current().pid());
        List<String> create = new ArrayList<>(StartupCache.WITH_PROFILES);
        create.addAll(
                List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + configuration, "-XX:AOTCache=" + unfinished));
        List<String> words = launch.java(create);
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
}
