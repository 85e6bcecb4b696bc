package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.report.HtmlReport;
import workbench.report.Report;
import workbench.report.ReportReader;

/** Writes reports of runs. */
@Command(
        name = "report",
        description = {
            "Writes a report of a run, or of several beside each other: a page in one file that needs no network, opens by"
                    + " a double click and may be mailed; or tables and data for papers and programs.",
        },
        footer = {
            "",
            "Examples:",
            "  workbench report results/20260101-120000-quick",
            "  workbench report results/before results/after --out before-and-after.html",
            "  workbench report results/20260101-120000-standard --format latex > table.tex"
        })
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "The folder of a run; of several, the others are compared with the first.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it (default: report.html in the run's folder, of several runs here; other"
                    + " formats are printed).")
    private Path out;

    @Option(
            names = "--keep-going",
            description = "Leave out what is damaged or of a newer version, and say so in the report.")
    private boolean keepGoing;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Report report = new ReportReader(keepGoing).read(folders, surroundings.program());
        report.skipped().forEach(sentence -> surroundings.console().err().println("! Left out: " + sentence));
        ReportFile file = new ReportFile(out == null ? usualFile() : out);
        file.write(HtmlReport.of(report));
        surroundings.console().out().println("Report: " + file);
        return ExitCode.OK;
    }

    private Path usualFile() {
        return folders.size() == 1 ? folders.getFirst().resolve(ReportFile.NAME) : Path.of(ReportFile.NAME);
    }
}
