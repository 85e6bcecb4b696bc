package workbench.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbench.result.StoredRun;
import workbench.workload.UsageException;

/**
 * Reads the folders of runs.
 *
 * @param keepGoing whether what cannot be read is left out, which the report then says, instead of refused
 */
public record ReportReader(boolean keepGoing) {
    /**
     * @param program what the user types to call the workbench
     * @throws UsageException if a folder holds no run, a damaged one or one of a newer version; with {@code keepGoing}, if all do
     */
    public Report read(List<Path> folders, String program) {
        List<StoredRun> stored = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Path folder : folders) {
            try {
                stored.add(run(folder));
            } catch (UsageException e) {
                if (!keepGoing) {
                    throw e;
                }
                skipped.add(e.getMessage());
            }
        }
        if (stored.isEmpty()) {
            throw new UsageException("There is nothing to report: " + String.join(" ", skipped));
        }
        return Report.of(stored, skipped, program);
    }

    private StoredRun run(Path folder) {
        StoredRun run = keepGoing ? StoredRun.salvage(folder) : StoredRun.read(folder);
        if (run.repetitions().isEmpty()) {
            throw new UsageException("'" + folder + "' holds no repetition: there is nothing to report.");
        }
        return run;
    }
}
