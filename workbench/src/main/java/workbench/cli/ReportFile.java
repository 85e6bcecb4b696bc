package workbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workbench.report.HtmlReport;
import workbench.report.ReportReader;
import workbench.workload.UsageException;

/** Where a report is written; one that is there already is replaced. */
record ReportFile(Path path) {
    /** Of a run's page, in its folder. */
    static final String NAME = "report.html";

    /** Where it is, as a run's text ends. */
    static String line(Path file) {
        return "  Report:     " + file;
    }

    /** The page of a run that has just ended. Whatever becomes of it, the run is kept and its exit code is its own; empty if there is none. */
    static Optional<ReportFile> ofRun(Path folder, CliContext context) {
        ReportFile file = new ReportFile(folder.resolve(NAME));
        try {
            file.write(HtmlReport.of(new ReportReader(true).read(List.of(folder), context.program())));
            return Optional.of(file);
        } catch (RuntimeException e) {
            context.err()
                    .println("! The run is kept, but there is no report of it: " + e.getMessage() + " '"
                            + context.program() + " report " + folder + "' tries again.");
            return Optional.empty();
        }
    }

    /** @throws UsageException if that cannot be done */
    void write(String text) {
        try {
            // A result file may hold half of a character, which becomes a question mark so, and else an error.
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException(
                    "'" + path + "' cannot be written (" + e.getClass().getSimpleName()
                            + "): name a file in a folder that exists and can be written, with --out.");
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
