package workbench.present;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.report.chart.ReportedRun;
import workbench.result.KernelSource;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;
import workbench.workload.Verdict;

/** A run of four transports and two workloads, made up: good, failed, overlapping and unavailable ones. */
public final class MadeRun {
    private final List<TrialRecord> trials = new ArrayList<>();
    private final List<Repetition> repetitions = new ArrayList<>();
    final Map<String, Object> environment = new LinkedHashMap<>();
    private Map<String, Object> machine = Map.of();
    private Map<String, String> sources = Map.of();

    MadeRun() {
        environment.put("os", "Linux 6.1");
        environment.put("cpuModel", "Some Processor");
        environment.put("processors", 2L);
        environment.put("virtualisation", "virtual machine (Maker)");
        environment.put("cpuGovernor", "powersave");
        environment.put("loadAverage", 0.3);
        environment.put("javaVersion", "25");
    }

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
    public static StoredRun withSource(Path folder, KernelSource source) {
        MadeRun run = new MadeRun();
        run.sources = source.facts();
        run.messages("jms-artemis-vm", "threads", 92_100, 90_020, 94_300);
        run.messages("jms-artemis-tcp", "processes", 65_000, 64_000, 66_500);
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

    void messages(String transport, String deployment, double... messagesPerSecond) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("messageSize", 1024L);
        parameters.put("duration", "600ms");
        parameters.put("producers", 2L);
        parameters.put("consumers", 2L);
        parameters.put("distribution", "demand");
        parameters.put("seed", 42L);
        parameters.put("fault", "none");
        if (transport.startsWith("jms")) {
            parameters.put("delivery", "non-persistent");
        }
        trial("producer-consumer", transport, deployment, parameters);
        messages(messagesPerSecond);
    }

    /** The last trial once more in each round. */
    void twin(double... messagesPerSecond) {
        TrialRecord trial = trials.getLast();
        trials.add(new TrialRecord(
                trial.id() + "/twin",
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters(),
                trial.id(),
                trial.style()));
        messages(messagesPerSecond);
    }

    /** The last trial's transport. */
    void mayLose() {
        TrialRecord trial = trials.removeLast();
        trials.add(new TrialRecord(
                trial.id(),
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters(),
                trial.twinOf(),
                trial.style(),
                "best effort"));
    }

    private void messages(double... messagesPerSecond) {
        String transport = trials.getLast().transport();
        for (double rate : messagesPerSecond) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("seconds", 0.6);
            figures.put("messagesPerSecond", rate);
            figures.put("bytesPerSecond", rate * 1024);
            figures.put("cpuNanosPerMessage", 1e9 / rate);
            figures.put("allocatedBytesPerMessage", 1e8 / rate);
            figures.put("voluntarySwitchesPerMessage", 2e3 / rate);
            figures.put("involuntarySwitchesPerMessage", 300 / rate);
            figures.put("gcCount", 2.0);
            figures.put("gcSeconds", 0.0121);
            figures.put("peakMemoryBytes", 3e8);
            if (trials.getLast().deployment().equals("processes")) {
                figures.put("producerCpuNanosPerMessage", 0.75 * 1e9 / rate);
                figures.put("consumerCpuNanosPerMessage", 0.25 * 1e9 / rate);
            }
            if (transport.equals("jms-artemis-tcp")) {
                figures.put("hostCpuNanosPerMessage", 8_123.4);
                figures.put("hostAllocatedBytesPerMessage", 4_321.0);
                figures.put("hostVoluntarySwitchesPerMessage", 0.4);
                figures.put("hostInvoluntarySwitchesPerMessage", 0.01);
                figures.put("hostGcCount", 3.0);
                figures.put("hostGcSeconds", 0.01);
                figures.put("hostPeakMemoryBytes", 2.5e8);
            }
            long middle = (long) (2.5e11 / rate);
            LatencyNanos sojourn =
                    new LatencyNanos(middle, 2 * middle, 3 * middle, 4 * middle, 5 * middle, 6 * middle, 1000, 0);
            add(
                    Status.OK,
                    "",
                    new Verdict((long) rate, (long) rate, 0, 0, 0, 0, true),
                    new Metrics(figures, Map.of("sojournNanos", sojourn)),
                    transport.equals("jms-artemis-vm") ? List.of("the journal lay in memory (tmpfs)") : List.of());
        }
    }

    void sums(String transport, double... seconds) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("elements", 1_000_000L);
        parameters.put("workers", 2L);
        trial("parallel-sum", transport, "threads", parameters);
        for (double each : seconds) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("seconds", each);
            figures.put("elementsPerSecond", 1e6 / each);
            figures.put("sequentialSeconds", 0.009);
            figures.put("speedUp", 0.009 / each);
            figures.put("communicationShare", 1 - 0.0045 / each);
            figures.put("sums", 40.0);
            figures.put("cpuNanosPerElement", 2e9 * each / 1e6);
            figures.put("allocatedBytesPerElement", 8.25);
            figures.put("voluntarySwitchesPerElement", 12e-6);
            figures.put("involuntarySwitchesPerElement", 1e-6);
            add(
                    Status.OK,
                    "",
                    new Verdict(1_000_000, 1_000_000, 0, 0, 0, 0, true),
                    new Metrics(figures, Map.of()),
                    List.of());
        }
    }

    void trial(String workload, String transport, String deployment, Map<String, Object> parameters) {
        String id = workload + "/" + transport + "/" + deployment + "/native";
        trials.add(new TrialRecord(id, workload, transport, deployment, "native", parameters, "", "messages"));
    }

    void trial(String transport, Map<String, Object> parameters, String variation) {
        String id = "producer-consumer/" + transport + "/threads/native" + variation;
        trials.add(new TrialRecord(id, "producer-consumer", transport, "threads", "native", parameters));
    }

    private void rates(double... messagesPerSecond) {
        for (double rate : messagesPerSecond) {
            add(
                    Status.OK,
                    "",
                    new Verdict(100, 100, 0, 0, 0, 0, true),
                    new Metrics(Map.of("messagesPerSecond", rate, "cpuNanosPerMessage", 1e9 / rate), Map.of()),
                    List.of("the JVM was warming up"));
        }
    }

    void bad(Status status, String reason) {
        bad(status, reason, null);
    }

    private void bad(Status status, String reason, Verdict verdict) {
        add(status, reason, verdict, Metrics.NONE, List.of());
    }

    void add(Status status, String reason, Verdict verdict, Metrics metrics, List<String> warnings) {
        TrialRecord trial = trials.getLast();
        int round = 1
                + (int) repetitions.stream()
                        .filter(r -> r.trial().equals(trial.id()))
                        .count();
        Map<String, String> semantics = new LinkedHashMap<>();
        semantics.put("capacity", "256 messages; then the producer waits");
        semantics.put("waiting", "blocks");
        semantics.put("durability", durability(trial));
        semantics.put("next", "whoever is free");
        repetitions.add(new Repetition(
                trial.id(),
                trial.workload(),
                trial.transport(),
                trial.deployment(),
                trial.kernel(),
                trial.parameters(),
                round,
                status,
                reason,
                verdict,
                null,
                metrics,
                List.of(),
                semantics,
                Map.of(),
                sources,
                machine,
                warnings,
                null,
                "",
                "2026-01-01T12:00:00Z",
                1));
    }

    Comparison compare(int rounds) {
        return Comparison.of(record("made", rounds, null), repetitions);
    }

    /** Of a run that ended when it was that precise. */
    Comparison compare(int rounds, double precision) {
        RunRecord run = record("made", rounds, precision);
        return Comparison.of(run.finished("2026-01-01T13:00:00Z", EndedBy.PRECISION.word()), repetitions);
    }

    private static String durability(TrialRecord trial) {
        if (!trial.transport().startsWith("jms")) {
            return "–";
        }
        return "persistent".equals(trial.parameters().get("delivery"))
                ? "on the disk when the send returns"
                : "none: non-persistent";
    }

    StoredRun stored(String id, int rounds) {
        return new StoredRun(Path.of("results", id), record(id, rounds, null), repetitions, List.of());
    }

    private RunRecord record(String id, int rounds, Double precision) {
        return RunRecord.begun(
                id,
                "2026-01-01T12:00:00Z",
                List.of("run", "--out", "results/made", "--preset", "quick", "--set", "note=it's"),
                environment,
                new PlanRecord("quick", 7, rounds, trials, precision, null));
    }
}
