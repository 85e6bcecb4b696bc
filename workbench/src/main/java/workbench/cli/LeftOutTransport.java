package workbench.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import workbench.launch.ClassPaths;
import workbench.present.Prose;
import workbench.semantics.Semantics;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.HostPlacement;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Session;
import workbench.transport.Transport;
import workbench.workload.Parameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** Stands for a transport whose module the build has left out, so that it is listed with the reason and the cure instead of missing. */
record LeftOutTransport(String id, String style, List<Deployment> deployments, String reason, String cure)
        implements Transport {
    private static final String SUFFIX = ".unavailable";
    private static final String NOTHING = "–";

    /** What the build has left in the folder of the workbench's own jar. */
    static List<Transport> besideJar() {
        return in(ClassPaths.placeOf(LeftOutTransport.class).getParent());
    }

    /**
     * One properties file for each module that was left out: {@code transports}, {@code style}, {@code reason}, {@code cure}, and for each
     * transport {@code deployments.ID}.
     */
    static List<Transport> in(Path folder) {
        List<Transport> transports = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                transports.addAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which transports the build has left out", e);
        }
        return transports;
    }

    private static List<Transport> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Arrays.stream(properties.getProperty("transports", "").split("[, ]+"))
                .filter(id -> !id.isEmpty())
                .<Transport>map(id -> new LeftOutTransport(
                        id,
                        properties.getProperty("style", NOTHING),
                        deployments(properties.getProperty("deployments." + id, "")),
                        Prose.sentence(properties.getProperty("reason", "the build has left it out")),
                        Prose.sentence(properties.getProperty("cure", ""))))
                .toList();
    }

    /** All where none is told: then nobody is refused for the wrong reason. */
    private static List<Deployment> deployments(String words) {
        List<String> told = List.of(words.split("[, ]+"));
        List<Deployment> deployments = Arrays.stream(Deployment.values())
                .filter(deployment -> told.contains(deployment.id()))
                .toList();
        return deployments.isEmpty() ? List.of(Deployment.values()) : deployments;
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public String description() {
        return "left out of this build";
    }

    @Override
    public Availability availability() {
        return Availability.no(reason, cure);
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        throw new IllegalStateException(reason);
    }

    @Override
    public List<String> nativeWorkloads() {
        return Workloads.all().stream().map(Workload::name).toList();
    }

    @Override
    public HostPlacement hostPlacement() {
        return HostPlacement.WITH_PARTICIPANTS;
    }

    @Override
    public Host startHost(HostContext context) {
        throw new IllegalStateException(reason);
    }

    @Override
    public Session join(JoinContext context) {
        throw new IllegalStateException(reason);
    }
}
