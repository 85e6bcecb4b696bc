package workbench.jms.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.analysis.Interval;
import workbench.jms.ArtemisTcpTransport;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.ClassPaths;
import workbench.run.Plan;
import workbench.run.PlanRequest;
import workbench.run.Planner;
import workbench.run.Preset;
import workbench.run.RunListener;
import workbench.run.Runner;
import workbench.run.Selection;
import workbench.run.Stopping;
import workbench.run.TemporaryFolder;
import workbench.run.Trial;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workloads;

/**
 * Compares the workbench with Artemis's own {@code artemis perf client} over the same broker, alternately: with the same semantics, and with
 * the fastest settings that lose nothing.
 */
public final class PeerMain {
    private static final int PENDING = 100;
    private static final int CAPACITY = 1_000;

    private static final Map<String, String> SAME = Map.of(
            "send",
            "completion",
            "sendWindow",
            Integer.toString(PENDING),
            "acknowledge",
            "auto",
            "credits",
            Integer.toString(CAPACITY),
            "duration",
            "5s");
    private static final Map<String, String> BEST = Map.of(
            "send",
            "fire-and-forget",
            "acknowledge",
            "dups-ok",
            "credits",
            Integer.toString(CAPACITY),
            "duration",
            "5s");

    private final Transport transport = new ArtemisTcpTransport();
    private final ClassPaths classPaths = ClassPaths.fromBuild();
    private final PerfClient perf;

    private PeerMain(Path perfLibrary) throws IOException {
        perf = new PerfClient(perfLibrary, classPaths.of(transport), transport.jvmOptions(), PENDING, CAPACITY);
    }

    /** @param args the folder with the jars of Artemis's command line, how many rounds */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        new PeerMain(Path.of(args[0])).compare(rounds);
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        System.out.println(
                "Messages/s of 1 KiB over TCP, not persistent, one producer, one consumer, both in one JVM, the broker"
                        + " in another; " + rounds + " rounds");
        System.out.println("  perf: artemis perf client --max-pending " + PENDING);
        System.out.println("  same: the workbench with send=completion, sendWindow=" + PENDING + ", acknowledge=auto");
        System.out.println("  best: the workbench with send=fire-and-forget, acknowledge=dups-ok");
        List<Double> same = new ArrayList<>();
        List<Double> best = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double peers = perf.messagesPerSecond();
            double ours = messagesPerSecond(SAME);
            double fastest = messagesPerSecond(BEST);
            same.add(ours / peers);
            best.add(fastest / peers);
            System.out.printf(
                    Locale.ROOT, "  round %d: perf %,.0f  same %,.0f  best %,.0f%n", round, peers, ours, fastest);
        }
        print("same ÷ perf", same);
        print("best ÷ perf", best);
    }

    private double messagesPerSecond(Map<String, String> settings) throws IOException, InterruptedException {
        Selection selection = Selection.one(
                ProducerConsumer.NAME,
                transport.id(),
                Optional.of(Deployment.THREADS),
                Trial.NATIVE,
                new LinkedHashMap<>(settings));
        Plan plan = new Planner(Workloads.all(), List.of(transport))
                .plan(new PlanRequest(
                        List.of(selection),
                        Preset.STANDARD,
                        OptionalInt.of(1),
                        OptionalLong.of(1),
                        Stopping.NONE,
                        false));
        List<Repetition> ended = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.of("peer")) {
            new Runner(classPaths, folder.path(), ended::add, new RunListener() {}).run(plan);
        }
        Repetition repetition = ended.getFirst();
        if (repetition.status() != Status.OK) {
            throw new IllegalStateException(repetition.reason());
        }
        return repetition.metrics().figures().get("messagesPerSecond");
    }

    private static void print(String what, List<Double> ratios) {
        Interval interval = Interval.ofRatios(ratios);
        System.out.printf(
                Locale.ROOT,
                "  %s: %.2f, 95 %% interval %.2f … %.2f, %d rounds%n",
                what,
                interval.centre(),
                interval.lower(),
                interval.upper(),
                ratios.size());
    }
}
