package workbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbench.analysis.Comparison;
import workbench.analysis.Interval;
import workbench.plan.Argument;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.present.GuidelinesText;
import workbench.present.PlanText;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.result.StoredRun;
import workbench.workload.Guidelines;
import workbench.workload.Units;
import workbench.workload.UsageException;

/** Finds out whose collective operations take longer than others that do the same. */
@Command(
        name = "guidelines",
        description = {
            "Runs collective operations and tells which transports break which guideline of performance: an operation is"
                    + " to take no longer than others that together do the same (a broadcast no longer than a scatter and"
                    + " an allgather), nor than the same one with longer messages, nor than so many of its parts. A"
                    + " guideline is broken where the whole interval of the ratio is above 1. With DIR it judges a run"
                    + " again and starts nothing."
        },
        footer = {
            "",
            "Examples:",
            "  workbench guidelines",
            "  workbench guidelines --transport mpi --ranks 2,4 --size 8,1KiB,64KiB --preset standard",
            "  workbench guidelines --dry-run",
            "  workbench guidelines results/20260101-120000-guidelines"
        })
final class GuidelinesCommand implements Callable<Integer> {
    private static final Set<String> WITH_FOLDER = Set.of("--debug");

    private final CliContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of a run whose guidelines are judged again.")
    private Path stored;

    @Option(
            names = "--ranks",
            paramLabel = "N[,N]",
            description = "How many participants (default: ${DEFAULT-VALUE}).",
            defaultValue = "2")
    private List<String> ranks;

    @Option(
            names = "--size",
            paramLabel = "SIZE[,SIZE]",
            description =
                    "Bytes of the messages of the operation that is to take no longer (default: ${DEFAULT-VALUE});"
                            + " others follow from them.",
            defaultValue = "1KiB")
    private List<String> sizes;

    @Mixin
    private TrialOptions trials;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often to repeat each trial (default: the preset's, but at least " + Interval.LEAST
                    + " unless it is smoke, since it takes as many for an interval).",
            converter = Words.Rounds.class)
    private Integer rounds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the order in which trials are run (default: any; a run's is kept in its run.json).",
            converter = Words.Seed.class)
    private Long seed;

    @Mixin
    private FolderOptions folder;

    @Mixin
    private AnswerOption answer;

    @Option(names = "--dry-run", description = "Print the trials and about how long they would take; start nothing.")
    private boolean dryRun;

    GuidelinesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        return stored == null ? run() : judgeAgain();
    }

    private int run() throws InterruptedException {
        Planner planner = new Planner(context.workloads(), context.transports().get());
        Plan plan = planner.plan(new PlanRequest(
                selections(),
                trials.preset(),
                OptionalInt.of(rounds()),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed)));
        Room.check(plan, context);
        if (dryRun) {
            LeftOut.tell(plan, context.console());
            context.out().print(PlanText.of(plan, context.estimate(plan), context.ink()));
            return ExitCode.OK;
        }
        try (RunFolder made = folder.make(context, spec.name())) {
            RunRecord begun = RunRecord.begun(
                    made.path().getFileName().toString(),
                    context.now(),
                    Words.typed(spec),
                    context.harness().environment(plan),
                    plan.record());
            return new Execution(context, plan, made, begun, List.of(), answer).run();
        }
    }

    private int rounds() {
        if (rounds != null) {
            return rounds;
        }
        int usual = trials.preset().rounds();
        return trials.preset() == Preset.SMOKE ? usual : Math.max(usual, Interval.LEAST);
    }

    /** One for each operation of each size that some guideline needs. */
    private List<Selection> selections() {
        Selection typed = trials.toSelection(List.of(), List.of(), spec.name());
        typed.settings().keySet().stream()
                .filter(setting -> Guidelines.SET.contains(setting.text()))
                .findFirst()
                .ifPresent(setting -> {
                    throw new UsageException(setting.subject() + " cannot set '" + setting.text()
                            + "' here: --ranks and --size say how many participants and how long messages there are.");
                });
        Set<Guidelines.Operand> operands = new LinkedHashSet<>();
        for (long participants : numbers("--ranks", ranks, Units::count, "a whole number")) {
            for (long bytes : numbers("--size", sizes, Units::bytes, "a size, written like 1024, 64KiB or 1MiB")) {
                operands.addAll(Guidelines.operands(participants, bytes));
            }
        }
        return operands.stream().map(operand -> typed.over(selection(operand))).toList();
    }

    private static List<Long> numbers(
            String option, List<String> typed, Function<String, OptionalLong> reading, String allowed) {
        return Words.split(typed).stream()
                .map(word -> reading.apply(word)
                        .orElseThrow(() ->
                                new UsageException(option + " cannot be '" + word + "': allowed is " + allowed + ".")))
                .distinct()
                .toList();
    }

    private static Selection selection(Guidelines.Operand operand) {
        Map<Argument, List<Argument>> settings = new LinkedHashMap<>();
        operand.settings()
                .forEach((name, value) ->
                        settings.put(Argument.option("set", name), List.of(Argument.option("set", value))));
        return new Selection(
                List.of(Argument.option("workload", operand.workload())), List.of(), List.of(), List.of(), settings);
    }

    private int judgeAgain() {
        for (ArgSpec typed : spec.commandLine().getParseResult().matchedArgs()) {
            if (typed instanceof OptionSpec option && !WITH_FOLDER.contains(option.longestName())) {
                throw new UsageException(option.longestName() + " cannot go with '" + stored
                        + "': that run is judged as it was run; leave it out.");
            }
        }
        String text = GuidelinesText.ofAnyRun(Comparison.of(StoredRun.read(stored)), context.ink());
        if (text.isEmpty()) {
            throw new UsageException("'" + stored + "' holds nothing that a guideline compares: '" + context.program()
                    + " " + spec.name() + "' makes a run that does.");
        }
        context.out().print(text);
        return ExitCode.OK;
    }
}
