package workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.analysis.Comparison;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;
import workbench.present.ContrastJson;
import workbench.present.ContrastMarkdown;
import workbench.present.ContrastSides;
import workbench.present.ContrastText;
import workbench.result.StoredRun;
import workbench.workload.UsageException;

/** Compares two runs, several runs a side, or trials of one run. */
@Command(
        name = "compare",
        description = {
            "Compares two runs trial by trial, or trials of one run with others of it, and says of B whether it is faster"
                    + " or slower than A, or that it cannot be told.",
            "",
            "One run a side compares two moments. Three or more runs a side, separated by commas, also show how runs differ"
                    + " from each other: then each run counts as one value.",
            "",
            "Within one run trials are compared round by round. A difference must be more than chance, all pairs taken"
                    + " together, and above the noise floor where 'run --calibrate' has measured it."
        },
        footer = {
            "",
            "Examples:",
            "  workbench compare results/before results/after",
            "  workbench compare results/before results/after --fail-on slower:5%%",
            "  workbench compare results/a1,results/a2,results/a3 results/b1,results/b2,results/b3",
            "  workbench compare results/20260101-120000-standard jms-artemis-tcp mpi-mpj-cluster",
            "  workbench compare results/X native portable --metric totalCpuNanosPerMessage --format markdown"
        })
final class CompareCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "The folder of run A, or several; or of the run that holds both trials.")
    private String run;

    @Parameters(
            index = "1",
            paramLabel = "RUN|TRIAL",
            description =
                    "The folder of run B, or several; or trial A, by its id or parts of it such as its transport.")
    private String second;

    @Parameters(index = "2", arity = "0..1", paramLabel = "TRIAL", description = "Trial B of the same run.")
    private String trial;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "What to compare, as summary.csv names it (default: the main metric of each workload).")
    private String metric;

    @Option(names = "--figure", paramLabel = "NAME", hidden = true, description = "The former name of --metric.")
    private String figure;

    @Option(
            names = "--fail-on",
            paramLabel = "RULE",
            description =
                    "Exit with 1 if B is slower than A by more than this, such as slower:5%%, or if a trial that A has is"
                            + " missing or not ok in B.")
    private String failOn;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or markdown (default: table).")
    private Format format = Format.TABLE;

    /** How to print. */
    enum Format {
        TABLE,
        JSON,
        MARKDOWN
    }

    CompareCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Gate gate = failOn == null ? null : Gate.of(failOn);
        RunContrast contrast = contrast();
        boolean fails = gate != null && !gate.failures(contrast).isEmpty();
        context.out()
                .print(
                        switch (format) {
                            case TABLE -> ContrastText.of(contrast, sides(), gate, context.ink());
                            case JSON -> ContrastJson.of(contrast, sides(), gate);
                            case MARKDOWN -> ContrastMarkdown.of(contrast, sides(), gate);
                        });
        return fails ? ExitCode.FAILED : ExitCode.OK;
    }

    private RunContrast contrast() {
        if (trial != null) {
            return RunContrast.ofTrials(read(run), second, trial, metric());
        }
        List<String> ofB = folders(second);
        for (String folder : ofB) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new UsageException("There is no folder '" + folder
                        + "': compare takes the folders of two runs, or the folder of one run and two of its trials.");
            }
        }
        return RunContrast.ofRuns(
                folders(run).stream().map(this::read).toList(),
                ofB.stream().map(this::read).toList(),
                metric());
    }

    private Optional<String> metric() {
        if (metric != null && figure != null) {
            throw new UsageException("--metric and --figure cannot both be set: they say the same.");
        }
        return Optional.ofNullable(metric == null ? figure : metric);
    }

    /** A folder may have a comma in its name. */
    private static List<String> folders(String side) {
        return Files.isDirectory(Path.of(side)) ? List.of(side) : List.of(side.split(","));
    }

    private Comparison read(String folder) {
        StoredRun stored = StoredRun.read(Path.of(folder));
        stored.warnings().forEach(context.err()::println);
        return Comparison.of(stored);
    }

    private ContrastSides sides() {
        return trial != null ? new ContrastSides(run, second, trial) : new ContrastSides("", run, second);
    }
}
