package workbench.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import workbench.transport.LeftoverCleaner;

/** Makes folders that nobody else may look into, and removes folders with all that is in them. */
public final class Folders {
    private Folders() {}

    /** @throws java.nio.file.FileAlreadyExistsException if there is something of this name */
    public static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Removes what can be removed, and what hosts have made outside; does not follow links. */
    public static void removeQuietly(Path folder) {
        List<Path> paths = deepestFirst(folder);
        // Before the files that tell of them.
        for (LeftoverCleaner cleaner : ServiceLoader.load(LeftoverCleaner.class)) {
            paths.stream().filter(path -> path.endsWith(cleaner.fileName())).forEach(cleaner::remove);
        }
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException inUse) {
                // The next run tries again.
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
