package workbench.mpi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.semantics.Semantics;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.KernelKind;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** What both devices of MPJ Express have in common. */
abstract class MpjTransport implements Transport {
    private final String id;
    private final String description;
    private final Device device;
    private final Deployment deployment;

    /** @param deployment the only one that the device has */
    MpjTransport(String id, String description, Device device, Deployment deployment) {
        this.id = id;
        this.description = description;
        this.device = device;
        this.deployment = deployment;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final List<Deployment> deployments() {
        return List.of(deployment);
    }

    @Override
    public final Semantics semantics(Workload workload, Parameters parameters, Deployment chosen, KernelKind kernel) {
        return MpiSemantics.of(device, workload, parameters, kernel);
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public final String style() {
        return "messages";
    }

    @Override
    public final Availability availability() {
        return Installation.availability();
    }

    @Override
    public final List<Profile> profiles() {
        return List.of(
                new Profile(Profile.THROUGHPUT, "standard sends, receives posted before their messages come", Map.of()),
                new Profile(Profile.STOCK, "the same: a standard send is MPI's default", Map.of()));
    }

    @Override
    public final String withoutProfile(String name) {
        return "MPI keeps no message over a crash";
    }

    @Override
    public final List<String> nativeWorkloads() {
        return MpiKernels.ALL.workloads();
    }

    @Override
    public final void check(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        Settings.check(workload, parameters, deployment, kernel);
    }

    /** The library packs messages into buffers outside the heap, up to twice as large, and doubles their pool when it is used up. */
    @Override
    public final List<String> jvmOptions() {
        return List.of("-XX:MaxDirectMemorySize=3g");
    }

    /** MPJ Express looks for this file and prints a stack trace where there is none. */
    @Override
    public final Map<String, String> environment(Path directory) throws IOException {
        Path configuration = Files.createDirectory(directory.resolve("conf"));
        Files.writeString(configuration.resolve("mpjexpress.conf"), "mpjexpress.mpi.loglevel=OFF\n");
        return Map.of("MPJ_HOME", directory.toString());
    }

    @Override
    public final HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }
}
