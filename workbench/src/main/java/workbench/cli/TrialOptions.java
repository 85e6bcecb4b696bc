package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import workbench.plan.Argument;
import workbench.plan.Defaults;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.UsageException;

/** Options that say which trials to make, and how much to measure of each: what all commands that run something take. */
final class TrialOptions {
    @Option(
            names = "--transport",
            paramLabel = "ID[,ID]",
            description =
                    "Over what (default: those over JMS and MPI; all: every one; 'workbench list transports' tells which"
                            + " there are). A part of ids stands for all that have it: jms, mpj, tcp, shm.")
    private List<String> transports = new ArrayList<>();

    @Option(
            names = "--deployment",
            paramLabel = "ID[,ID]",
            description =
                    "threads: all participants in one JVM; processes: a JVM each (default: each transport's own).")
    private List<String> deployments = new ArrayList<>();

    @Option(
            names = "--kernel",
            paramLabel = "ID[,ID]",
            description = "native: written in each transport's own idiom; portable: one for all, over a plain channel"
                    + " (default: native, where there is one).")
    private List<String> kernels = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE[,VALUE]",
            description = "A parameter of a workload or a transport; repeatable ('workbench list' tells which). Several"
                    + " values are swept: each makes trials of its own, and several sweeps their product.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME[,NAME]",
            description =
                    "A named set of each transport's own settings: throughput, what one would choose at full speed"
                            + " (default); stock, the library's own defaults; durable, nothing that was acknowledged is lost."
                            + " --set goes before it; the same as --set profile=NAME.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "How much to measure: smoke, quick, standard or thorough (default: quick).",
            completionCandidates = Words.Presets.class)
    private Preset preset = Defaults.PRESET;

    Preset preset() {
        return preset;
    }

    /**
     * What is selected by these options.
     *
     * @param workloads as typed
     * @param rates as typed
     * @param command that can run several workloads
     */
    Selection toSelection(List<String> workloads, List<String> rates, String command) {
        refuseSeveral(workloads, command);
        Map<String, String> byName = PlanOptions.byName(settings);
        put(byName, OpenLoop.RATE, rates);
        put(byName, CommonParameters.PROFILE, profiles);
        return new Selection(
                arguments("workload", workloads),
                arguments("transport", transports),
                arguments("deployment", deployments),
                arguments("kernel", kernels),
                PlanOptions.settings(byName));
    }

    /** A script that names one workload is not to run another one besides. */
    private static void refuseSeveral(List<String> workloads, String command) {
        List<String> distinct = workloads.stream().distinct().toList();
        if (distinct.size() > 1) {
            throw new UsageException("--workload cannot be both '" + distinct.get(0) + "' and '" + distinct.get(1)
                    + "': name it once (a script for one workload has named it already); for both, say '" + command
                    + " --workload " + String.join(",", distinct) + "'.");
        }
    }

    /** A parameter that has an option of its own. */
    private static void put(Map<String, String> byName, String name, List<String> values) {
        if (!values.isEmpty() && byName.putIfAbsent(name, String.join(",", values)) != null) {
            throw new UsageException("--" + name + " and --set " + name + " cannot both be set: they say the same.");
        }
    }

    private static List<Argument> arguments(String option, List<String> typed) {
        return PlanOptions.arguments(option, typed);
    }
}
