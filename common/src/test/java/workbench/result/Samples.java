package workbench.result;

import java.util.List;
import java.util.Map;
import workbench.semantics.MadeSemantics;
import workbench.workload.Verdict;

/** A run and its repetitions, made up. */
final class Samples {
    static final String TRIAL = "producer-consumer/jms-artemis-vm/threads/native";

    private static final Map<String, Object> PARAMETERS =
            Map.of("messageSize", 1024L, "duration", "600ms", "distribution", "demand");

    private static final TrialRecord TRIAL_RECORD =
            new TrialRecord(TRIAL, "producer-consumer", "jms-artemis-vm", "threads", "native", PARAMETERS);

    private Samples() {}

    static RunRecord run() {
        return new RunRecord(
                RunRecord.SCHEMA_VERSION,
                "20260101-120000-quick",
                "2026-01-01T12:00:00Z",
                "",
                List.of("run", "--preset", "quick"),
                Map.of("processors", 2L, "clockNanos", 24.1, "jvm", "25", "sharedMemory", List.of("8192")),
                new PlanRecord(
                        "quick",
                        7,
                        3,
                        List.of(
                                TRIAL_RECORD,
                                new TrialRecord(
                                        TRIAL + "/twin",
                                        "producer-consumer",
                                        "jms-artemis-vm",
                                        "threads",
                                        "native",
                                        PARAMETERS,
                                        TRIAL)),
                        0.02,
                        90.0,
                        new LatencyBound("p99", 2_000_000)),
                "precision",
                List.of(new Resumption("2026-01-01T13:00:00Z", List.of("jvm (25, now 26)"))),
                List.of(
                        new RateStudy(
                                TRIAL,
                                92_100.5,
                                new RateStudy.Search(new LatencyBound("max", 5_000_000), 3, 3, 40_000L, 42_000L),
                                List.of(
                                        new RateStudy.Rate(TRIAL + "/rate=40000/s", 40_000, 3, 3, 3),
                                        new RateStudy.Rate(TRIAL + "/rate=42000/s", 42_000, 1, 0, 0)),
                                true,
                                ""),
                        new RateStudy(
                                TRIAL,
                                92_100.5,
                                null,
                                List.of(new RateStudy.Rate(TRIAL + "/rate=40000/s", 40_000, 3, 3, null)),
                                false,
                                "it broke")));
    }

    static Repetition ok(int round) {
        return new Repetition(
                TRIAL,
                "producer-consumer",
                "jms-artemis-vm",
                "threads",
                "native",
                PARAMETERS,
                round,
                Status.OK,
                "",
                new Verdict(100, 100, 0, 0, 0, 0, true),
                new Verdict(40, 40, 0, 0, 0, 0, true),
                new Metrics(
                        Map.of("messagesPerSecond", 92_100.5),
                        Map.of("sojournNanos", new LatencyNanos(1, 2, 3, 4, 5, 6, 100, 0, 2.5))),
                List.of(new ParticipantRecord(0, "producer", 100)),
                Map.of(),
                MadeSemantics.QUEUE,
                Map.of("journal", "NIO"),
                Map.of("contextSwitches", "getrusage"),
                Map.of(
                        "watchedSeconds",
                        0.6,
                        "otherCpuShare",
                        0.02,
                        "hiccupMaxNanos",
                        65_000L,
                        "cpuGovernor",
                        "performance",
                        "participantJvms",
                        2L,
                        "hostJvms",
                        1L,
                        "busyJvms",
                        3L),
                List.of(),
                new Windows(
                        100_000_000,
                        List.of(2L, 3L),
                        new WarmUp(false, 1.5, "messagesPerSecond", List.of(10.0, 20.5), null),
                        List.of(9.5)),
                "HISTFAAAAB",
                "2026-01-01T12:00:00.5Z",
                1.25);
    }

    static Repetition failed(int round) {
        return MadeRepetition.of(TRIAL_RECORD)
                .round(round)
                .ended(Status.TIMEOUT, "no answer within 1min")
                .judged(null, null)
                .warnings("the journal lay in memory")
                .wallSeconds(60)
                .make();
    }

    static Repetition withMetrics(int round, Map<String, Double> metrics) {
        return MadeRepetition.of(TRIAL_RECORD).round(round).metrics(metrics).make();
    }
}
