package workbench.present;

import java.util.List;
import java.util.Locale;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;

/**
 * Which runs are wanted, and which of their trials.
 *
 * @param workloads empty: all
 * @param transports empty: all
 * @param machine a part of what the run says about its machine, in whatever case; empty: any
 */
public record HistoryFilter(List<String> workloads, List<String> transports, String machine) {
    /** Of what a run says about its environment, that by which people know a machine. */
    private static final List<String> NAMES =
            List.of("os", "kernelBuild", "distribution", "architecture", "cpuModel", "virtualisation", "container");

    boolean passes(StoredRun run) {
        String part = machine.toLowerCase(Locale.ROOT);
        return part.isEmpty()
                || NAMES.stream()
                        .map(name -> String.valueOf(run.run().environment().getOrDefault(name, "")))
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(part));
    }

    boolean passes(TrialRecord trial) {
        return (workloads.isEmpty() || workloads.contains(trial.workload()))
                && (transports.isEmpty() || transports.contains(trial.transport()));
    }
}
