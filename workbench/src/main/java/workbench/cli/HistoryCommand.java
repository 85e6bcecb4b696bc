package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.plan.Abbreviation;
import workbench.plan.Suggestions;
import workbench.present.History;
import workbench.present.HistoryFilter;
import workbench.present.HistoryText;
import workbench.result.Json;
import workbench.result.StoredRun;
import workbench.result.StoredRuns;
import workbench.result.TrialRecord;
import workbench.transport.Transport;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Lists the runs that there are. */
@Command(
        name = "history",
        description =
                "Lists runs, the oldest first, with their main metrics. What is no run, or a damaged one, is named"
                        + " and left out.",
        footer = {
            "",
            "Examples:",
            "  workbench history",
            "  workbench history --workload producer-consumer --transport jms",
            "  workbench history --machine EPYC --format json"
        })
final class HistoryCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Where the runs' folders lie (default: results).")
    private Path folder;

    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            description = "Only trials of these, by name or part of it (default: all).")
    private List<String> workloads = new ArrayList<>();

    @Option(
            names = "--transport",
            paramLabel = "ID[,ID]",
            description = "Only trials over these, by id or part of it (default: all).")
    private List<String> transports = new ArrayList<>();

    @Option(
            names = "--machine",
            paramLabel = "TEXT",
            description = "Only runs in whose environment this text is found: a CPU's model, a system, a kernel.")
    private String machine = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private ListCommand.Format format = ListCommand.Format.TABLE;

    HistoryCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path results = folder == null ? context.results() : folder;
        if (folder != null && !folder.toFile().isDirectory()) {
            throw new UsageException("'" + folder + "' is no folder: allowed is one that holds runs' folders.");
        }
        StoredRuns stored = StoredRuns.in(results);
        stored.skipped().forEach(sentence -> context.err().println("! Left out: " + sentence));
        HistoryFilter filter = new HistoryFilter(
                known(
                        "--workload",
                        Words.split(workloads),
                        stored,
                        context.workloads().stream().map(Workload::name),
                        TrialRecord::workload),
                known(
                        "--transport",
                        Words.split(transports),
                        stored,
                        context.transports().get().stream().map(Transport::id),
                        TrialRecord::transport),
                machine);
        History history = History.of(stored.runs(), filter);
        context.out()
                .print(
                        format == ListCommand.Format.JSON
                                ? Json.write(history)
                                : HistoryText.of(history, context.ink()));
        if (history.runs().isEmpty()) {
            context.err().println("There is no such run in '" + results + "'.");
        }
        return ExitCode.OK;
    }

    /** A run of another build may have what this one does not know. */
    private static List<String> known(
            String option,
            List<String> wanted,
            StoredRuns stored,
            Stream<String> here,
            Function<TrialRecord, String> name) {
        Set<String> known = here.collect(Collectors.toCollection(LinkedHashSet::new));
        for (StoredRun run : stored.runs()) {
            run.run().plan().trials().forEach(trial -> known.add(name.apply(trial)));
        }
        return wanted.stream()
                .flatMap(want -> meant(option, want, List.copyOf(known)).stream())
                .toList();
    }

    private static List<String> meant(String option, String want, List<String> known) {
        List<String> meant = Abbreviation.meant(want, known);
        if (meant.isEmpty()) {
            throw new UsageException(option + " cannot be '" + want + "': " + Suggestions.suggestion(want, known));
        }
        return meant;
    }
}
