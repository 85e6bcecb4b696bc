package workbench.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes folders with all that is in them. */
public final class Folders {
    private Folders() {}

    /** Removes what can be removed; does not follow links. */
    public static void removeQuietly(Path folder) {
        for (Path path : deepestFirst(folder)) {
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
