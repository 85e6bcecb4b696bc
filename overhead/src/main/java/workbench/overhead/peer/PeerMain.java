package workbench.overhead.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.jms.ArtemisTcpTransport;
import workbench.launch.ClassPaths;
import workbench.plan.Defaults;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.UsageException;

/**
 * Compares the workbench with Artemis's own {@code artemis perf}, alternately: with the same semantics, and with the fastest settings that lose
 * nothing. Broker, producer and consumer have a JVM each on both sides, with the same version of Artemis.
 */
public final class PeerMain {
    private static final int CAPACITY = 1_000;
    private static final String ROOM = Integer.toString(CAPACITY);

    /** As artemis perf does it: confirmed sends, so many of them pending, each receipt acknowledged, Artemis's own windows. */
    private static final Map<String, String> SAME = Map.of(
            "send",
            "completion",
            "sendWindow",
            Integer.toString(PerfSettings.MAX_PENDING),
            "acknowledge",
            "auto",
            "windows",
            "library",
            "credits",
            ROOM);

    private static final Map<String, String> BEST = Map.of("profile", Profile.THROUGHPUT, "credits", ROOM);

    private final PerfTool perf;
    private final WorkbenchMeasurement same;
    private final WorkbenchMeasurement best;
    private final Path folder;
    private final Rounds rounds;

    private PeerMain(Path perfLibrary, Path kernelLibrary, Path folder) throws IOException {
        Transport transport = new ArtemisTcpTransport();
        List<Path> workbench = ClassPaths.fromBuild().of(transport);
        List<Path> kernelClassPath = PeerClassPath.withLibraries(PeerClassPath.of(kernelLibrary), workbench);
        List<Path> perfClassPath = PeerClassPath.of(perfLibrary);
        List<String> jvmOptions = new ArrayList<>(Defaults.CHILD_JVM_OPTIONS);
        jvmOptions.addAll(transport.jvmOptions());
        List<Path> brokerClassPath = new ArrayList<>(kernelClassPath);
        brokerClassPath.add(ClassPaths.placeOf(BrokerMain.class));
        perf = new PerfTool(perfClassPath, brokerClassPath, jvmOptions, CAPACITY);
        same = new WorkbenchMeasurement(transport, of -> kernelClassPath, SAME);
        best = new WorkbenchMeasurement(transport, of -> kernelClassPath, BEST);
        String version = PeerClassPath.artemisVersion(perfClassPath, kernelClassPath);
        this.folder = folder;
        rounds = Rounds.in(folder, conditions(version, build(workbench), jvmOptions));
    }

    /** @param args the folders with the libraries of artemis perf and of the workbench, the folder for results, how many rounds to add */
    public static void main(String[] args) throws InterruptedException {
        try {
            new PeerMain(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).add(Integer.parseInt(args[3]));
        } catch (UsageException mistake) {
            end(mistake.getMessage(), 2);
        } catch (PeerException | IOException failure) {
            end(failure.getMessage(), 1);
        }
    }

    private static void end(String message, int exitCode) {
        System.err.println(message);
        System.exit(exitCode);
    }

    private void add(int count) throws IOException, InterruptedException {
        int before = rounds.all().size();
        for (int round = before + 1; round <= before + count; round++) {
            rounds.add(round, round(round));
        }
        System.out.print(PerfComparison.text(rounds.all()));
        System.out.println(
                "Messages of 1 KiB, not persistent, over TCP; broker, producer and consumer in a JVM each on "
                        + Runtime.getRuntime().availableProcessors() + " processors. Conditions and rounds: " + folder);
    }

    private Map<Contender, Measurement> round(int round) throws IOException, InterruptedException {
        Map<Contender, Measurement> measurements = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.inRound(round)) {
            Measurement measured = measure(contender, round);
            measurements.put(contender, measured);
            System.err.printf(
                    Locale.ROOT,
                    "round %d, %s: %,.0f messages/s%s%n",
                    round,
                    contender.id(),
                    measured.messagesPerSecond(),
                    measured.isSteady() ? "" : ", not steady");
        }
        return measurements;
    }

    private Measurement measure(Contender contender, int round) throws IOException, InterruptedException {
        return switch (contender) {
            case PERF -> perf.measure(folder, "round-" + round + ".perf");
            case SAME -> same.measure(folder.resolve("round-" + round + ".same"));
            case BEST -> best.measure(folder.resolve("round-" + round + ".best"));
        };
    }

    private String conditions(String version, String build, List<String> jvmOptions) {
        return String.format(
                Locale.ROOT,
                """
                Apache Artemis %s: broker and clients of all three. Messages of %d bytes, not persistent, TCP on loopback; broker, producer and consumer in a JVM each.
                perf: %s. The queue holds %d messages.
                same: %s
                best: %s
                build %s, Java %s, %s %s, %d processors
                JVM options: %s
                """,
                version,
                PerfSettings.MESSAGE_BYTES,
                PerfSettings.text(),
                CAPACITY,
                same.text(),
                best.text(),
                build,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", jvmOptions));
    }

    /** The scripts build into a folder that is named by a digest of the sources. */
    private static String build(List<Path> workbench) {
        return workbench.getFirst().resolve("../..").normalize().getFileName().toString();
    }
}
