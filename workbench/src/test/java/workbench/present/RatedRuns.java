package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.result.LatencyNanos;
import workbench.result.Metrics;
import workbench.result.Status;
import workbench.workload.Verdict;

/** Runs of an open loop, made up. */
final class RatedRuns {
    private static final Verdict RIGHT = new Verdict(100, 100, 0, 0, 0, 0, true);

    private RatedRuns() {}

    /** Of three rates the second is too much at times, and the third one always. */
    static Comparison sweep() {
        MadeRun run = new MadeRun();
        trial(run, "1000/s");
        reached(run, 1_000, 3);
        trial(run, "40000/s");
        reached(run, 40_000, 2);
        saturated(run, 38_123);
        trial(run, "90000/s");
        saturated(run, 44_812, 45_123, 45_987);
        return run.compare(3);
    }

    private static void trial(MadeRun run, String rate) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("messageSize", 1024L);
        parameters.put("rate", rate);
        run.trial("jms-artemis-vm", parameters, "/rate=" + rate);
    }

    private static void reached(MadeRun run, double rate, int repetitions) {
        for (int i = 1; i <= repetitions; i++) {
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("messagesPerSecond", rate - i);
            metrics.put("sentPerSecond", rate);
            long nanos = (long) (rate * 10 + i);
            Map<String, LatencyNanos> times = new LinkedHashMap<>();
            times.put("latencyNanos", times(nanos));
            times.put("sendLagNanos", times(nanos / 4));
            run.add(Status.OK, "", RIGHT, new Metrics(metrics, times), List.of());
        }
    }

    private static void saturated(MadeRun run, double... sentPerSecond) {
        for (double sent : sentPerSecond) {
            Metrics metrics = new Metrics(Map.of("sentPerSecond", sent), Map.of("latencyNanos", times(70_000_000)));
            run.add(Status.FAILED, "the rate was not reached", RIGHT, metrics, List.of());
        }
    }

    private static LatencyNanos times(long nanos) {
        return new LatencyNanos(nanos, 2 * nanos, 3 * nanos, 4 * nanos, 5 * nanos, 6 * nanos, 1_000, 0);
    }
}
