package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbench.analysis.Comparison;
import workbench.result.Metrics;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.workload.Verdict;

/** Runs that are made up, of sums with more and more workers on two processors. */
public final class ScaledRuns {
    private static final double[] NOISE = {0.98, 1.01, 1, 1.02, 0.99};
    private static final long ELEMENTS = 1_000_000;

    private final MadeRun run = new MadeRun();

    private ScaledRuns() {
        run.machine = Map.of("processors", 2L);
    }

    /** Both transports with the same problem; one of them with a problem that grows, too. */
    public static StoredRun stored() {
        ScaledRuns made = new ScaledRuns();
        for (long workers : new long[] {1, 2, 4}) {
            made.sums("jms-artemis-vm", ELEMENTS, workers, 0.20);
            made.sums("mpi-mpj-multicore", ELEMENTS, workers, 0.04);
        }
        made.sums("mpi-mpj-multicore", 2 * ELEMENTS, 2, 0.04);
        made.neverRest();
        made.sums("mpi-mpj-multicore", 4 * ELEMENTS, 4, 0.04);
        return made.run.stored("scaled", 5);
    }

    /** No number of workers had come to rest. */
    static Comparison unsteady() {
        ScaledRuns made = new ScaledRuns();
        made.neverRest();
        made.sums("jms-artemis-vm", ELEMENTS, 1, 0.20);
        made.sums("jms-artemis-vm", ELEMENTS, 2, 0.20);
        return Comparison.of(made.run.stored("unsteady", 5));
    }

    private void neverRest() {
        run.windows = new Windows(
                10_000_000, List.of(1L, 1L), new WarmUp(false, 2, "elementsPerSecond", List.of(1.0, 2.0), null));
    }

    static Comparison compared() {
        return Comparison.of(stored());
    }

    /** @param serial the part of the work that two processors cannot share */
    private void sums(String transport, long elements, long workers, double serial) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("elements", elements);
        parameters.put("data", "generated");
        parameters.put("chunkSize", 8_192L);
        parameters.put("work", 20L);
        parameters.put("workers", workers);
        run.trial(
                "parallel-sum",
                transport,
                parameters,
                "/elements=" + elements + "/data=generated/work=20/workers=" + workers,
                new TreeMap<>(Map.of("elements", Long.toString(elements), "workers", Long.toString(workers))));
        double alone = 21e-9 * elements;
        for (double noise : NOISE) {
            double together = noise * alone * (serial + (1 - serial) / Math.min(2, workers) + 0.005 * workers);
            double speedUp = alone / together;
            Map<String, Double> metrics = new LinkedHashMap<>();
            metrics.put("seconds", together);
            metrics.put("elementsPerSecond", elements / together);
            metrics.put("sequentialSeconds", alone);
            metrics.put("speedUp", speedUp);
            metrics.put("efficiency", speedUp / workers);
            if (workers > 1) {
                metrics.put("serialFraction", (1 / speedUp - 1.0 / workers) / (1 - 1.0 / workers));
            }
            metrics.put("communicationShare", Math.max(0, 1 - alone / (together * Math.min(2, workers))));
            run.add(
                    Status.OK,
                    "",
                    new Verdict(elements, elements, 0, 0, 0, 0, true),
                    new Metrics(metrics, Map.of()),
                    List.of());
        }
    }
}
