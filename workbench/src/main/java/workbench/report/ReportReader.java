package workbench.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbench.analysis.Comparison;
import workbench.analysis.RunContrast;
import workbench.report.chart.ReportedRun;
import workbench.result.StoredRun;
import workbench.workload.UsageException;

/** Reads the folders of runs and has the analysis look at them. */
public final class ReportReader {
    private final boolean keepGoing;
    private final List<String> skipped = new ArrayList<>();

    /** @param keepGoing whether what cannot be read is left out, which the report then says, instead of refused */
    public ReportReader(boolean keepGoing) {
        this.keepGoing = keepGoing;
    }

    /**
     * @param program what the user types to call the workbench
     * @throws UsageException if a folder holds no run, a damaged one or one of a newer version; with {@code keepGoing}, if all do
     */
    public Report read(List<Path> folders, String program) {
        List<StoredRun> stored = new ArrayList<>();
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
        List<ReportedRun> runs = named(stored);
        return new Report(runs, contrasts(runs), List.copyOf(skipped), program);
    }

    private StoredRun run(Path folder) {
        StoredRun run = keepGoing ? StoredRun.salvage(folder) : StoredRun.read(folder);
        if (run.repetitions().isEmpty()) {
            throw new UsageException(
                    "'" + folder + "' holds no repetition: the run was interrupted before the first one ended.");
        }
        return run;
    }

    /** By their folders' names, or their paths where two names are the same. */
    private static List<ReportedRun> named(List<StoredRun> stored) {
        List<String> names = stored.stream().map(run -> name(run.folder())).toList();
        Set<String> distinct = new HashSet<>(names);
        List<ReportedRun> runs = new ArrayList<>();
        for (StoredRun run : stored) {
            String name = distinct.size() == names.size()
                    ? name(run.folder())
                    : run.folder().normalize().toString();
            runs.add(new ReportedRun(name, run, Comparison.of(run.run(), run.repetitions())));
        }
        return List.copyOf(runs);
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private List<RunContrast> contrasts(List<ReportedRun> runs) {
        List<RunContrast> contrasts = new ArrayList<>();
        for (ReportedRun run : runs.subList(1, runs.size())) {
            try {
                contrasts.add(RunContrast.ofRuns(runs.getFirst().comparison(), run.comparison(), Optional.empty()));
            } catch (UsageException nothingInCommon) {
                skipped.add(run.name() + " beside " + runs.getFirst().name() + ": " + nothingInCommon.getMessage());
            }
        }
        return contrasts;
    }
}
