package workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.analysis.Comparison;
import workbench.result.StoredRun;

/** Prints the comparison of a run that is on the disk. */
@Command(
        name = "show",
        description = "Prints the comparison of a run again, also of one that was interrupted or comes from elsewhere.",
        footer = {
            "",
            "Examples:",
            "  workbench show results/20260101-120000-quick",
            "  workbench show results/20260101-120000-quick --details"
        })
final class ShowCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(paramLabel = "DIR", description = "The run's folder.")
    private Path folder;

    @Mixin
    private AnswerOption answer;

    ShowCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        StoredRun stored = StoredRun.read(folder);
        context.out().print(answer.text(Comparison.of(stored), stored.warnings(), folder.toString(), context));
        Path report = folder.resolve(ReportFile.NAME);
        if (Files.exists(report)) {
            context.out().println(ReportFile.line(report));
        }
        return ExitCode.OK;
    }
}
