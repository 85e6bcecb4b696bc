package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Option;
import workbench.plan.Argument;
import workbench.plan.Defaults;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.plan.Stopping;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.UsageException;

/** Options that say what to run. All of them can be fields of a plan file, by the same names. */
public final class PlanOptions {
    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            description =
                    "What to do (default: producer-consumer and parallel-sum; 'workbench list workloads' tells which"
                            + " there are). A beginning will do where only one begins so.")
    private List<String> workloads = new ArrayList<>();

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
            names = "--rate",
            paramLabel = "RATE[,RATE]",
            description =
                    "Open loop: producers send at this rate, such as 20000/s, and latency counts from when each message"
                            + " was to be sent; the same as --set rate=RATE.")
    private List<String> rates = new ArrayList<>();

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

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often to repeat each trial (default: the preset's); with --precision at most so often"
                    + " (default: 50).",
            converter = Words.Rounds.class)
    private Integer rounds;

    @Option(
            names = "--precision",
            paramLabel = "PERCENT",
            description =
                    "Repeat until half of the 95 %% interval of each trial's main metric is no more than this part of"
                            + " it, such as 2%%; at least 10 rounds.")
    private String precision;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            description = "Begin no round that would probably not end within this time, such as 10min.")
    private String budget;

    @Option(
            names = "--calibrate",
            description = "Measure each trial twice in each round, to tell how far it differs from itself: the noise"
                    + " floor, which a difference must exceed.")
    private boolean calibrate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the order in which trials are run (default: any; a run's is kept in its run.json).",
            converter = Words.Seed.class)
    private Long seed;

    PlanRequest toRequest(List<Selection> selections) {
        return new PlanRequest(
                selections,
                preset,
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                Stopping.of(precision, budget),
                calibrate);
    }

    /** What is selected by these options alone. */
    Selection toSelection() {
        refuseSeveralWorkloads();
        return new Selection(
                arguments("workload", workloads),
                arguments("transport", transports),
                arguments("deployment", deployments),
                arguments("kernel", kernels),
                settings());
    }

    /** A script that names one workload is not to run another one besides. */
    private void refuseSeveralWorkloads() {
        List<String> distinct = workloads.stream().distinct().toList();
        if (distinct.size() > 1) {
            throw new UsageException("--workload cannot be both '" + distinct.get(0) + "' and '" + distinct.get(1)
                    + "': name it once (a script for one workload has named it already); for both, say 'run --workload "
                    + String.join(",", distinct) + "'.");
        }
    }

    /** The name of the run's folder: what is run if one thing was asked for, else how much. */
    String name(Plan plan) {
        boolean one = Words.split(workloads).size() == 1;
        return one ? plan.trials().getFirst().workload().name() : preset.id();
    }

    private Map<Argument, List<Argument>> settings() {
        Map<String, String> byName = byName(settings);
        put(byName, OpenLoop.RATE, rates);
        put(byName, CommonParameters.PROFILE, profiles);
        return settings(byName);
    }

    /** A parameter that has an option of its own. */
    private static void put(Map<String, String> byName, String name, List<String> values) {
        if (!values.isEmpty() && byName.putIfAbsent(name, String.join(",", values)) != null) {
            throw new UsageException("--" + name + " and --set " + name + " cannot both be set: they say the same.");
        }
    }

    /** What was typed as {@code --set NAME=VALUE}. */
    public static Map<String, String> byName(List<String> typed) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String setting : typed) {
            int equals = setting.indexOf('=');
            if (equals < 1 || equals == setting.length() - 1) {
                throw new UsageException(
                        "--set cannot be '" + setting + "': allowed is NAME=VALUE, such as --set messageSize=64KiB.");
            }
            String name = setting.substring(0, equals);
            String value = setting.substring(equals + 1);
            String before = byName.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                throw new UsageException("--set " + name + " cannot be both '" + before + "' and '" + value
                        + "': set it once; for each of them, say " + name + "=" + before + "," + value + ".");
            }
        }
        return byName;
    }

    public static Map<Argument, List<Argument>> settings(Map<String, String> byName) {
        Map<Argument, List<Argument>> settings = new LinkedHashMap<>();
        byName.forEach((name, values) -> settings.put(
                Argument.option("set", name),
                arguments(name.equals(CommonParameters.PROFILE) ? name : "set", List.of(values))));
        return settings;
    }

    public static List<Argument> arguments(String option, List<String> typed) {
        return Words.split(typed).stream()
                .map(text -> Argument.option(option, text))
                .toList();
    }
}
