package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.report.CsvReport;
import workbench.report.HtmlReport;
import workbench.report.JsonReport;
import workbench.report.LatexReport;
import workbench.report.MarkdownReport;
import workbench.report.Report;
import workbench.report.ReportReader;
import workbench.report.chart.Chart;
import workbench.report.chart.FigureException;
import workbench.report.chart.FigureExporter;

/** Writes reports of runs. */
@Command(
        name = "report",
        description = {
            "Writes a report of a run, or of several beside each other: a page in one file that needs no network, opens by"
                    + " a double click and may be mailed; or tables and data for papers and programs.",
        },
        footer = {
            "",
            "Exit codes: 0 written; 1 it could not be written, or figures could not be drawn; 2 a folder that is damaged,"
                    + " empty or of a newer version, or there is no browser to draw figures.",
            "",
            "Examples:",
            "  workbench report results/20260101-120000-quick",
            "  workbench report results/before results/after --out before-and-after.html",
            "  workbench report results/20260101-120000-standard --format latex > table.tex",
            "  workbench report results/20260101-120000-standard --list-figures",
            "  workbench report results/sizes --figures figures --figure by-size --figure-width 88mm"
        })
final class ReportCommand implements Callable<Integer> {
    private final CliContext context;

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

    @Mixin
    private FigureOptions figures;

    @Option(
            names = "--keep-going",
            description = "Leave out what is damaged or of a newer version, and say so in the report.")
    private boolean keepGoing;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, markdown, latex (tables), csv (each repetition on a line) or json (default: html).")
    private Format format = Format.HTML;

    /** What to write. */
    enum Format {
        HTML(HtmlReport::of),
        MARKDOWN(MarkdownReport::of),
        LATEX(LatexReport::of),
        CSV(CsvReport::of),
        JSON(JsonReport::of);

        private final Function<Report, String> formatter;

        Format(Function<Report, String> formatter) {
            this.formatter = formatter;
        }
    }

    ReportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        figures.check();
        if (figures.areListed()) {
            context.out().print(FigureOptions.list(figures.chosen(read())));
            return ExitCode.OK;
        }
        Optional<FigureExporter> exporter = figures.folder().map(folder -> FigureExporter.of(context.environment()));
        Report report = read();
        // What is not there is complained of before anything is written.
        List<Chart> charts = exporter.isPresent() ? figures.chosen(report) : List.of();
        write(format.formatter.apply(report));
        return exporter.isPresent()
                ? draw(charts, exporter.get(), figures.folder().orElseThrow())
                : ExitCode.OK;
    }

    private Report read() {
        Report report = new ReportReader(keepGoing).read(folders, context.program());
        report.skipped().forEach(sentence -> context.err().println("! Left out: " + sentence));
        return report;
    }

    private void write(String text) {
        if (out == null && format != Format.HTML) {
            context.out().print(text);
        } else {
            ReportFile file = new ReportFile(out == null ? usualFile() : out);
            file.write(text);
            context.out().println("Report: " + file);
        }
    }

    private Path usualFile() {
        return folders.size() == 1 ? folders.getFirst().resolve(ReportFile.NAME) : Path.of(ReportFile.NAME);
    }

    /** Returns the exit code. */
    private int draw(List<Chart> charts, FigureExporter exporter, Path folder) throws InterruptedException {
        try {
            List<Path> files = exporter.write(charts, folder, figures.style());
            // What is printed may be the report itself.
            context.err().println("Figures: " + folder + " (" + files.size() + " files)");
            return ExitCode.OK;
        } catch (FigureException e) {
            context.err().println("The figures could not be drawn: " + e.getMessage() + ".");
            return ExitCode.FAILED;
        }
    }
}
