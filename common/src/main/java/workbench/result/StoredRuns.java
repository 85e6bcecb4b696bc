package workbench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import workbench.workload.UsageException;

/**
 * The runs that lie side by side in a folder, skimmed, the oldest first.
 *
 * @param skipped for each entry that is no run, or a damaged one, a sentence that names it and tells why
 */
public record StoredRuns(List<StoredRun> runs, List<String> skipped) {
    private record Entry(StoredRun run, String skipped) {}

    /** @throws UsageException if the folder cannot be listed; one that does not exist holds no runs */
    public static StoredRuns in(Path folder) {
        return of(entries(folder));
    }

    /** The same of the last of them by name, since names begin with the time. */
    public static StoredRuns newest(Path folder, int most) {
        List<Path> entries = entries(folder);
        return of(entries.subList(Math.max(0, entries.size() - most), entries.size()));
    }

    private static StoredRuns of(List<Path> paths) {
        List<Entry> entries = paths.parallelStream().map(StoredRuns::entry).toList();
        return new StoredRuns(
                entries.stream()
                        .map(Entry::run)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(run -> run.run().startedAt()))
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.run() == null)
                        .map(Entry::skipped)
                        .toList());
    }

    private static Entry entry(Path path) {
        try {
            return Files.isDirectory(path)
                    ? new Entry(StoredRun.skim(path), "")
                    : new Entry(null, "'" + path + "' is no folder of a run.");
        } catch (UsageException e) {
            return new Entry(null, e.getMessage());
        }
    }

    private static List<Path> entries(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageException(
                    "'" + folder + "' cannot be listed (" + e.getClass().getSimpleName() + ").");
        }
    }
}
