package workbench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.control.Folders;

/**
 * A run's temporary files: journals and logs, beside its results so that they are on the same disk, for the owner only. Its name tells which
 * process made it, so that a later run can remove what a killed one has left.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "work-";

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder, and removes those that dead runs have left in this run's folder and in its neighbours. */
    public static WorkFolder in(Path runFolder) throws IOException {
        removeLeftovers(runFolder.toAbsolutePath().getParent());
        Path path = runFolder.toAbsolutePath().resolve(PREFIX + ProcessIdentity.current());
        return new WorkFolder(Folders.createPrivate(path));
    }

    public Path path() {
        return path;
    }

    /** An empty folder for one repetition. */
    public Path forRepetition(int number) throws IOException {
        return Folders.createPrivate(ofRepetition(number));
    }

    /** Where that is, whether or not it could be made. */
    public Path ofRepetition(int number) {
        return path.resolve(Integer.toString(number));
    }

    /** Whether a run's folder holds one of a process that is alive. */
    public static boolean isUsed(Path runFolder) {
        return list(runFolder).stream()
                .map(WorkFolder::owner)
                .flatMap(Optional::stream)
                .anyMatch(ProcessIdentity::isAlive);
    }

    private static void removeLeftovers(Path results) {
        for (Path run : list(results)) {
            for (Path work : list(run)) {
                if (owner(work).filter(owner -> !owner.isAlive()).isPresent()) {
                    Folders.removeQuietly(work);
                }
            }
        }
    }

    private static Optional<ProcessIdentity> owner(Path work) {
        String name = work.getFileName().toString();
        return name.startsWith(PREFIX) ? ProcessIdentity.parse(name.substring(PREFIX.length())) : Optional.empty();
    }

    private static List<Path> list(Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    @Override
    public void close() {
        Folders.removeQuietly(path);
    }
}
