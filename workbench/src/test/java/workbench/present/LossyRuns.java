package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.result.Metrics;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.workload.Verdict;

/** A run, made up, of a transport that loses nothing and one that may lose messages. */
public final class LossyRuns {
    private LossyRuns() {}

    static Comparison compared() {
        return run().compare(3);
    }

    public static StoredRun stored() {
        return run().stored("lossy", 3);
    }

    static Repetition first() {
        return stored().repetitions().stream()
                .filter(repetition -> repetition.transport().equals("udp-socket"))
                .findFirst()
                .orElseThrow();
    }

    private static MadeRun run() {
        MadeRun run = new MadeRun();
        run.messages("tcp-socket", "processes", 162_000, 158_000, 160_000);
        run.messages("udp-socket", "processes");
        run.mayLose();
        for (long lost : new long[] {60_000, 66_000, 63_000}) {
            long sent = 300_000;
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("messagesPerSecond", (double) (sent - lost));
            metrics.put("lostShare", (double) lost / sent);
            run.add(
                    Status.OK,
                    "",
                    new Verdict(sent, sent - lost, lost, 0, 7, 0, true),
                    new Metrics(metrics, Map.of()),
                    List.of("messages were lost or overtaken"));
        }
        return run;
    }
}
