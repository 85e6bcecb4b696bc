package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.plan.Argument;
import workbench.plan.LatencyBounds;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.ScalingChoice;
import workbench.plan.Selection;
import workbench.plan.Stopping;
import workbench.workload.CommonParameters;
import workbench.workload.UsageException;

/** Options that say what to run. All of them can be fields of a plan file, by the same names. */
public final class PlanOptions {
    @Mixin
    private TrialOptions trials;

    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            description =
                    "What to do (default: producer-consumer and parallel-sum; 'workbench list workloads' tells which"
                            + " there are). A beginning will do where only one begins so.")
    private List<String> workloads = new ArrayList<>();

    @Option(
            names = "--rate",
            paramLabel = "RATE[,RATE]",
            description =
                    "Open loop: producers send at this rate, such as 20000/s, and latency counts from when each message"
                            + " was to be sent; the same as --set rate=RATE.")
    private List<String> rates = new ArrayList<>();

    @Option(
            names = "--scaling",
            paramLabel = "KIND[,KIND]",
            description = "Run with several numbers of workers and show the speed-up. strong: the same problem for all;"
                    + " weak: a problem that grows with them; what is set is for one alone. For workloads whose work is"
                    + " shared, such as parallel-sum.")
    private List<String> scalings = new ArrayList<>();

    @Option(
            names = "--workers",
            paramLabel = "N[,N]",
            description = "With --scaling: how many share the work, 1 among them (default: 1,2,4).")
    private List<String> workers = new ArrayList<>();

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

    @Option(
            names = "--bound",
            paramLabel = "PERCENTILE=TIME",
            description = "Tell which trials hold this latency, such as p99=2ms; p50, p90, p99, p999 or max. It takes"
                    + " latency to be measured, as at a --rate.")
    private String bound;

    PlanRequest toRequest(List<Selection> selections) {
        return new PlanRequest(
                selections,
                trials.preset(),
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                Stopping.of(precision, budget),
                calibrate,
                Optional.ofNullable(bound).map(LatencyBounds::parse));
    }

    /** What is selected by these options alone. */
    Selection toSelection() {
        return trials.toSelection(workloads, rates, "run")
                .scaled(new ScalingChoice(arguments("scaling", scalings), arguments("workers", workers)));
    }

    /** The name of the run's folder: what is run if one thing was asked for, else how much. */
    String name(Plan plan) {
        boolean one = Words.split(workloads).size() == 1;
        return one
                ? plan.trials().getFirst().workload().name()
                : trials.preset().id();
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
