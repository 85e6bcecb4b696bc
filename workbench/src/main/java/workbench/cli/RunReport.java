package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import workbench.report.HtmlReport;
import workbench.report.ReportReader;

/** The page of a run that has just ended. */
final class RunReport {
    private RunReport() {}

    /** Where it is, as a run's text ends. */
    static String line(Path file) {
        return "  Report:     " + file;
    }

    /** Whatever becomes of the page, the run is kept and its exit code is its own. Returns the file; null if there is none. */
    static Path write(CliContext context, Path folder) {
        Path file = folder.resolve(ReportFile.NAME);
        try {
            new ReportFile(file).write(HtmlReport.of(new ReportReader(true).read(List.of(folder), context.program())));
            return file;
        } catch (RuntimeException e) {
            context.console()
                    .err()
                    .println("! The run is kept, but there is no report of it: " + e.getMessage() + " '"
                            + context.program() + " report " + folder + "' tries again.");
            return null;
        }
    }
}
