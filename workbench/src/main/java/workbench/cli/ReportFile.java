package workbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import workbench.workload.UsageException;

/** Where a report is written; one that is there already is replaced. */
record ReportFile(Path path) {
    /** Of a run's page, in its folder. */
    static final String NAME = "report.html";

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
