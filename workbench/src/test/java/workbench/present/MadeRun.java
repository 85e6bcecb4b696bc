package workbench.present;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;
import workbench.result.Windows;
import workbench.semantics.Semantics;
import workbench.workload.Verdict;

/** A run that is made up, trial by trial. Repetitions belong to the trial that was named last. */
final class MadeRun {
    private final List<TrialRecord> trials = new ArrayList<>();
    final List<Repetition> repetitions = new ArrayList<>();
    final Map<String, Object> environment = new LinkedHashMap<>();
    Map<String, Object> machine = Map.of();
    Map<String, String> sources = Map.of();
    Windows windows;
    Map<String, String> host = Map.of();
    String profile = "";
    /** Null as in older files. */
    Semantics meaning;

    MadeRun() {
        environment.put("os", "Linux 6.1");
        environment.put("cpuModel", "Some Processor");
        environment.put("processors", 2L);
        environment.put("virtualisation", "virtual machine (Maker)");
        environment.put("cpuGovernor", "powersave");
        environment.put("loadAverage", 0.3);
        environment.put("javaVersion", "25");
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
        putProfile(parameters);
        trial("producer-consumer", transport, deployment, parameters);
        messages(messagesPerSecond);
    }

    private void putProfile(Map<String, Object> parameters) {
        if (!profile.isEmpty()) {
            parameters.put("profile", profile);
        }
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
                trial.variation(),
                trial.id(),
                trial.style(),
                trial.reliability()));
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
                trial.variation(),
                trial.twinOf(),
                trial.style(),
                "best effort"));
    }

    private void messages(double... messagesPerSecond) {
        String transport = trials.getLast().transport();
        for (double rate : messagesPerSecond) {
            Map<String, Double> metrics = MadeMetrics.ofMessages(trials.getLast(), rate);
            long middle = (long) (2.5e11 / rate);
            LatencyNanos sojourn =
                    new LatencyNanos(middle, 2 * middle, 3 * middle, 4 * middle, 5 * middle, 6 * middle, 1000, 0);
            add(
                    Status.OK,
                    "",
                    new Verdict((long) rate, (long) rate, 0, 0, 0, 0, true),
                    new Metrics(metrics, Map.of("sojournNanos", sojourn)),
                    transport.equals("jms-artemis-vm") ? List.of("the journal lay in memory (tmpfs)") : List.of());
        }
    }

    void sums(String transport, double... seconds) {
        sumsIn(transport, "threads", seconds);
    }

    void sumsIn(String transport, String deployment, double... seconds) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("elements", 1_000_000L);
        parameters.put("workers", 2L);
        putProfile(parameters);
        trial("parallel-sum", transport, deployment, parameters);
        for (double each : seconds) {
            Map<String, Double> metrics = MadeMetrics.ofSums(each);
            add(
                    Status.OK,
                    "",
                    new Verdict(1_000_000, 1_000_000, 0, 0, 0, 0, true),
                    new Metrics(metrics, Map.of()),
                    List.of());
        }
    }

    void trial(String workload, String transport, String deployment, Map<String, Object> parameters) {
        String id = workload + "/" + transport + "/" + deployment + "/native";
        trials.add(new TrialRecord(
                id, workload, transport, deployment, "native", parameters, Map.of(), "", "messages", ""));
    }

    void trial(String transport, Map<String, Object> parameters, String variation) {
        String id = "producer-consumer/" + transport + "/threads/native" + variation;
        trials.add(new TrialRecord(id, "producer-consumer", transport, "threads", "native", parameters));
    }

    /** @param settings as the id tells them; @param variation of them */
    void trial(
            String workload,
            String transport,
            Map<String, Object> parameters,
            String settings,
            Map<String, String> variation) {
        String id = workload + "/" + transport + "/threads/native" + settings;
        trials.add(new TrialRecord(
                id, workload, transport, "threads", "native", parameters, variation, "", "messages", ""));
    }

    void rates(double... messagesPerSecond) {
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

    void bad(Status status, String reason, Verdict verdict) {
        add(status, reason, verdict, Metrics.NONE, List.of());
    }

    void add(Status status, String reason, Verdict verdict, Metrics metrics, List<String> warnings) {
        TrialRecord trial = trials.getLast();
        int round = 1
                + (int) repetitions.stream()
                        .filter(r -> r.trial().equals(trial.id()))
                        .count();
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
                phrases(trial),
                meaning,
                host,
                sources,
                machine,
                warnings,
                windows,
                "",
                "2026-01-01T12:00:00Z",
                1));
    }

    /** Half round trips of nine messages; the percentiles have digits that are found again. */
    void pings(String transport, int repetitionsOfTrial) {
        trial("ping-pong", transport, "threads", Map.of("messageSize", 64L, "pairs", 1L));
        for (int i = 0; i < repetitionsOfTrial; i++) {
            LatencyNanos times = new LatencyNanos(777_111, 777_222, 777_333, 777_444, 777_555, 888_000, 9, 0);
            add(
                    Status.OK,
                    "",
                    new Verdict(9, 9, 0, 0, 0, 0, true),
                    new Metrics(Map.of("roundTripsPerSecond", 500.0), Map.of("latencyNanos", times)),
                    List.of());
        }
    }

    Comparison compare(int rounds) {
        return Comparison.of(record("made", rounds, null), repetitions);
    }

    /** Of a run that ended when it was that precise. */
    Comparison compare(int rounds, double precision) {
        RunRecord run = record("made", rounds, precision);
        return Comparison.of(run.finished("2026-01-01T13:00:00Z", EndedBy.PRECISION.id()), repetitions);
    }

    /** As older files have them. */
    private Map<String, String> phrases(TrialRecord trial) {
        if (meaning != null) {
            return Map.of();
        }
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("capacity", "256 messages; then the producer waits");
        phrases.put("waiting", "blocks");
        phrases.put("durability", durability(trial));
        phrases.put("next", "whoever is free");
        return phrases;
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
