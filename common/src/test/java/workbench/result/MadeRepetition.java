package workbench.result;

import java.util.List;
import java.util.Map;
import workbench.semantics.Semantics;
import workbench.workload.Verdict;

/** Makes up a repetition: good and empty but for what is said. */
public final class MadeRepetition {
    public static final Verdict GOOD = new Verdict(100, 100, 0, 0, 0, 0, true);

    private final TrialRecord trial;
    private int round = 1;
    private Status status = Status.OK;
    private String reason = "";
    private Verdict verdict = GOOD;
    private Verdict verification = GOOD;
    private Metrics metrics = Metrics.NONE;
    private Semantics meaning;
    private Map<String, String> host = Map.of();
    private Map<String, String> sources = Map.of();
    private Map<String, Object> machine = Map.of();
    private List<String> warnings = List.of();
    private Windows windows;
    private double wallSeconds = 1;

    private MadeRepetition(TrialRecord trial) {
        this.trial = trial;
    }

    public static MadeRepetition of(TrialRecord trial) {
        return new MadeRepetition(trial);
    }

    public MadeRepetition round(int number) {
        round = number;
        return this;
    }

    public MadeRepetition ended(Status how, String why) {
        status = how;
        reason = why;
        return this;
    }

    public MadeRepetition judged(Verdict all, Verdict payloads) {
        verdict = all;
        verification = payloads;
        return this;
    }

    public MadeRepetition metrics(Metrics measured) {
        metrics = measured;
        return this;
    }

    public MadeRepetition metrics(Map<String, Double> metrics) {
        return metrics(new Metrics(metrics, Map.of()));
    }

    public MadeRepetition meaning(Semantics made) {
        meaning = made;
        return this;
    }

    public MadeRepetition host(Map<String, String> facts) {
        host = facts;
        return this;
    }

    public MadeRepetition sources(Map<String, String> ran) {
        sources = ran;
        return this;
    }

    public MadeRepetition machine(Map<String, Object> seen) {
        machine = seen;
        return this;
    }

    public MadeRepetition warnings(String... told) {
        warnings = List.of(told);
        return this;
    }

    public MadeRepetition windows(Windows counted) {
        windows = counted;
        return this;
    }

    public MadeRepetition wallSeconds(double seconds) {
        wallSeconds = seconds;
        return this;
    }

    public Repetition make() {
        return new Repetition(
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
                verification,
                metrics,
                List.of(),
                Map.of(),
                meaning,
                host,
                sources,
                machine,
                warnings,
                windows,
                "",
                "2026-01-01T12:00:00Z",
                wallSeconds);
    }
}
