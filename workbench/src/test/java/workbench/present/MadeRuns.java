package workbench.present;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.report.chart.ReportedRun;
import workbench.result.KernelSource;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.semantics.Policy;
import workbench.workload.Units;
import workbench.workload.Verdict;

/** Runs that are made up: of four transports and two workloads, good, failed, overlapping and unavailable ones. */
public final class MadeRuns {
    private MadeRuns() {}

    static MadeRun wholeRun() {
        MadeRun run = new MadeRun();
        run.machine = Map.of("watchedSeconds", 0.6, "otherCpuShare", 0.35, "hiccupMaxNanos", 450_000_000L);
        run.messages("jms-artemis-vm", "threads", 92_100, 90_020, 94_300);
        run.machine = Map.of("watchedSeconds", 0.6, "otherCpuShare", 0.01, "hiccupMaxNanos", 450_000L);
        run.messages("jms-artemis-tcp", "processes", 65_000, 64_000, 66_500);
        run.messages("mpi-mpj-multicore", "threads", 138_200, 131_000, 140_100);
        run.messages("mpi-mpj-cluster", "processes", 60_000, 55_000, 64_500);
        run.sums("jms-artemis-vm", 0.0181, 0.0192, 0.0179);
        run.sums("mpi-mpj-multicore", 0.0051, 0.0055, 0.0049);
        return run;
    }

    /** The whole run, to be reported. */
    public static ReportedRun reported(String name) {
        StoredRun stored = wholeRun().stored(name, 3);
        return new ReportedRun(name, stored, Comparison.of(stored.run(), stored.repetitions()));
    }

    /** A run whose every text would like to be a script, a formula or a command. */
    public static StoredRun hostile(String text) {
        MadeRun run = new MadeRun();
        run.environment.put(text, text);
        run.messages(text, "threads", 92_100, 90_020, 94_300);
        run.bad(Status.FAILED, text);
        run.messages("jms-artemis-vm", text, 65_000, 64_000, 66_500);
        return run.stored("hostile", 4);
    }

    /** So many good repetitions, of four transports. */
    public static StoredRun large(int repetitions) {
        MadeRun run = new MadeRun();
        for (String transport : List.of("jms-artemis-vm", "jms-artemis-tcp", "mpi-mpj-multicore", "mpi-mpj-cluster")) {
            double[] rates = new double[repetitions / 4];
            Arrays.setAll(rates, i -> 90_000 + 1_000 * Math.sin(i + transport.length()));
            run.messages(transport, "threads", rates);
        }
        return run.stored("large", repetitions / 4);
    }

    /** A run that tells what code ran, and whose folder may have it. */
    public static StoredRun withSources(Path folder, KernelSource... sources) {
        MadeRun run = new MadeRun();
        run.sources = new LinkedHashMap<>();
        List.of(sources).forEach(source -> run.sources.putAll(source.facts()));
        run.messages("jms-artemis-vm", "threads", 92_100, 90_020, 94_300);
        run.messages("jms-artemis-tcp", "processes", 65_000, 64_000, 66_500);
        StoredRun stored = run.stored("made", 3);
        return new StoredRun(folder, stored.run(), stored.repetitions(), List.of());
    }

    /** A run of several kernels, each over a transport of its own; without a policy as in older files. */
    public static StoredRun withKernels(Path folder, Map<KernelSource, Optional<Policy>> kernels) {
        MadeRun run = new MadeRun();
        kernels.forEach((source, policy) -> {
            run.sources = source.facts();
            run.meaning = policy.map(MadeMeanings::of).orElse(null);
            run.messages(source.className(), "threads", 92_100, 90_020, 94_300);
        });
        StoredRun stored = run.stored("made", 3);
        return new StoredRun(folder, stored.run(), stored.repetitions(), List.of());
    }

    public static StoredRun storedWhole() {
        return wholeRun().stored("whole", 3);
    }

    public static StoredRun storedTroubled() {
        return troubledRun().stored("troubled", 3);
    }

    public static StoredRun storedSwept() {
        return sweptRun().stored("swept", 3);
    }

    public static StoredRun storedFew() {
        MadeRun run = new MadeRun();
        run.pings("jms-artemis-vm", 3);
        run.pings("mpi-mpj-multicore", 3);
        return run.stored("few", 3);
    }

    /** Of one transport, with messages of these sizes. */
    public static StoredRun ofSizes(long... sizes) {
        MadeRun run = new MadeRun();
        for (long size : sizes) {
            run.trial("jms-artemis-vm", Map.of("messageSize", size), "/messageSize=" + Units.formatBytes(size));
            run.rates(1e9 / size);
        }
        return run.stored("sizes", 1);
    }

    static MadeRun troubledRun() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", 92_100, 90_020);
        run.bad(Status.TIMEOUT, "nothing arrived for 3 s after 12 of 14 messages");
        run.messages("jms-artemis-tcp", "processes");
        run.bad(Status.FAILED, "2 lost", new Verdict(1_000, 998, 2, 0, 0, 0, false));
        run.bad(
                Status.FAILED,
                "the host (broker) ended with exit code 137: killed from outside, perhaps because memory"
                        + " ran out, since the kernel gives no other reason");
        run.messages("mpi-mpj-multicore", "threads");
        run.bad(Status.UNAVAILABLE, "MPJ Express was not found.");
        run.messages("mpi-mpj-cluster", "processes");
        return run;
    }

    /** Sizes of four orders of magnitude, and a choice that only JMS has. */
    static MadeRun sweptRun() {
        MadeRun run = new MadeRun();
        for (long size : new long[] {32, 65_536}) {
            String shown = size == 32 ? "32B" : "64KiB";
            double rate = size == 32 ? 1_150_000 : 213;
            for (String delivery : List.of("non-persistent", "persistent")) {
                Map<String, Object> parameters = new LinkedHashMap<>();
                parameters.put("messageSize", size);
                parameters.put("credits", 64L);
                parameters.put("delivery", delivery);
                run.trial("jms-artemis-vm", parameters, "/messageSize=" + shown + "/delivery=" + delivery);
                run.rates(rate / 10, rate / 11, rate / 12);
            }
            run.trial("mpi-mpj-multicore", Map.of("messageSize", size, "credits", 64L), "/messageSize=" + shown);
            run.rates(rate, rate * 1.1, rate * 0.9);
        }
        return run;
    }

    static Comparison whole() {
        return wholeRun().compare(3);
    }

    static Comparison troubled() {
        return troubledRun().compare(3);
    }

    static Comparison swept() {
        return sweptRun().compare(3);
    }

    static Comparison empty() {
        return new MadeRun().compare(1);
    }

    static Repetition first() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", 92_100.4);
        return run.repetitions.getFirst();
    }

    static Repetition firstBad() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads");
        run.bad(Status.TIMEOUT, "the time limit of 1min passed");
        return run.repetitions.getFirst();
    }
}
