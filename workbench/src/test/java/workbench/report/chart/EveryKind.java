package workbench.report.chart;

import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.result.StoredRun;
import workbench.result.WarmUp;

/** A run that was made up so that it has every chart there is. */
public final class EveryKind {
    private static final List<String> TRANSPORTS =
            List.of("jms-artemis-tcp", "jms-artemis-vm", "mpi-mpj-cluster", "mpi-mpj-multicore");
    private static final double[] NOISE = {0.9, 1, 1.1, 1.2, 0.95, 1.05};

    private EveryKind() {}

    public static StoredRun stored(String name) {
        MadeTrials made = MadeTrials.of("ping-pong");
        for (int i = 0; i < TRANSPORTS.size(); i++) {
            for (long size : new long[] {1, 1_024, 1_048_576}) {
                double nanos = 40_000.0 / (i + 1) + size * (0.2 + 0.3 * i);
                made.trial(TRANSPORTS.get(i), "threads", "messageSize", size);
                for (double noise : NOISE) {
                    made.times("latencyNanos", 2_000, share -> noise * nanos * (1 + 4 * Math.pow(share, 8)));
                }
            }
        }
        made.and("parallel-sum");
        for (int i = 0; i < TRANSPORTS.size(); i++) {
            for (long workers : new long[] {1, 2, 4}) {
                made.trial(TRANSPORTS.get(i), "threads", "workers", workers);
                for (double noise : NOISE) {
                    double speedUp = noise * Math.pow(workers, 0.4 + 0.15 * i);
                    made.good(Map.of("speedUp", speedUp, "elementsPerSecond", 1e8 * speedUp));
                }
            }
        }
        made.and("producer-consumer");
        TRANSPORTS.forEach(transport -> loads(made, transport));
        return made.stored(name);
    }

    private static void loads(MadeTrials made, String transport) {
        double capacity = 20_000 * (1 + TRANSPORTS.indexOf(transport));
        made.trial(transport, transport.endsWith("tcp") || transport.endsWith("cluster") ? "processes" : "threads");
        for (double noise : NOISE) {
            made.course(
                    noise * capacity,
                    new WarmUp(
                            true, 2, "messagesPerSecond", List.of(capacity / 9, capacity / 2, noise * capacity), null),
                    List.of((long) capacity / 100, (long) capacity / 100, 1L));
            made.times("sojournNanos", 1_000, share -> 1e6 * noise * (1 + share));
            made.good(costs(transport, noise * 1e9 / capacity));
        }
        made.failed(Map.of("messagesPerSecond", capacity / 3));
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            made.trial(transport, "threads", "rate", Math.round(share * capacity) + "/s")
                    .times("latencyNanos", 1_000, part -> 1e5 * (1 + part) / (1 - share));
        }
        made.trial(transport, "threads", "rate", Math.round(1.05 * capacity) + "/s")
                .saturated(3e8);
    }

    private static Map<String, Double> costs(String transport, double nanos) {
        return switch (transport) {
            case "jms-artemis-tcp" ->
                Map.of(
                        "cpuNanosPerMessage", nanos,
                        "producerCpuNanosPerMessage", 0.6 * nanos,
                        "consumerCpuNanosPerMessage", 0.4 * nanos,
                        "hostCpuNanosPerMessage", 0.4 * nanos);
            case "mpi-mpj-cluster" ->
                Map.of(
                        "cpuNanosPerMessage", nanos,
                        "producerCpuNanosPerMessage", 0.3 * nanos,
                        "consumerCpuNanosPerMessage", 0.7 * nanos);
            default -> Map.of("cpuNanosPerMessage", nanos);
        };
    }

    /** All charts of a run. */
    public static List<Chart> charts(StoredRun stored) {
        ReportedRun run = new ReportedRun("made", stored, Comparison.of(stored.run(), stored.repetitions()));
        return run.comparison().workloads().stream()
                .flatMap(workload -> Charts.of(workload.workload(), List.of(run)).stream())
                .toList();
    }
}
