package workbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.EndedBy;
import workbench.cost.Environment;
import workbench.cost.MachineRoom;
import workbench.launch.ClassPaths;
import workbench.launch.Libraries;
import workbench.plan.Defaults;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.run.KernelSources;
import workbench.run.RunListener;
import workbench.run.Runner;
import workbench.run.StartupTraining;
import workbench.run.WorkbenchDigest;
import workbench.transport.Transport;

/** Runs plans on this machine. */
final class LocalHarness implements Harness {
    private final ClassPaths classPaths = ClassPaths.fromBuild();

    @Override
    public Map<String, Object> environment(Plan plan) {
        List<Transport> transports = plan.trials().stream()
                .map(Trial::transport)
                .distinct()
                .filter(transport -> transport.availability().available())
                .toList();
        Map<String, Object> environment = new LinkedHashMap<>(Environment.now());
        environment.put("childJvmOptions", Defaults.CHILD_JVM_OPTIONS);
        List<String> further = transportJvmOptions(transports);
        if (!further.isEmpty()) {
            environment.put("transportJvmOptions", further);
        }
        environment.put("startFromCaches", startFromCaches(transports));
        environment.put("workbenchVersion", Version.TEXT);
        environment.putAll(BuildFacts.read());
        environment.put("libraries", Libraries.of(classPaths, transports));
        return environment;
    }

    @Override
    public MachineRoom room(Path results) {
        return MachineRoom.now(results);
    }

    /** {@code transport: options}, where a transport asks for some of its own. */
    private static List<String> transportJvmOptions(List<Transport> transports) {
        return transports.stream()
                .filter(transport -> !transport.jvmOptions().isEmpty())
                .map(transport -> transport.id() + ": " + String.join(" ", transport.jvmOptions()))
                .toList();
    }

    /** Transports whose children find their classes ready, and so start sooner. */
    private List<String> startFromCaches(List<Transport> transports) {
        StartupTraining training = new StartupTraining(classPaths);
        return transports.stream()
                .filter(training::isTrained)
                .map(Transport::id)
                .toList();
    }

    @Override
    public String workbench(Transport transport) {
        return transport.availability().available() ? WorkbenchDigest.of(classPaths.of(transport)) : "";
    }

    @Override
    public EndedBy run(Plan plan, List<Repetition> kept, RunFolder folder, RunListener listener)
            throws InterruptedException {
        return new Runner(classPaths, folder.path(), repetition -> keep(plan, folder, repetition), listener)
                .finish(plan, kept);
    }

    private static void keep(Plan plan, RunFolder folder, Repetition repetition) {
        folder.append(repetition);
        plan.trials().stream()
                .map(Trial::transport)
                .filter(transport -> transport.id().equals(repetition.transport()))
                .findFirst()
                .ifPresent(transport -> KernelSources.keep(folder.path(), transport, repetition));
    }
}
