package workbench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files in which Linux tells about itself, below a root that tests may choose. What is missing, may not be read or says something else than
 * expected is not there.
 */
record SystemFiles(Path root) {
    /** More digits do not fit a long. */
    private static final String NUMBER = "[0-9]{1,18}";

    static SystemFiles ofThisMachine() {
        return new SystemFiles(Path.of("/"));
    }

    Path path(String file) {
        return root.resolve(file);
    }

    boolean exists(String file) {
        return Files.exists(path(file));
    }

    List<String> lines(String file) {
        try {
            return Files.readAllLines(path(file));
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }

    /** The first line, if it says anything. */
    Optional<String> line(String file) {
        return lines(file).stream().findFirst().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The first value behind {@code name:}, if it says anything. */
    Optional<String> field(String file, String name) {
        return lines(file).stream()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2 && parts[0].strip().equals(name))
                .map(parts -> parts[1].strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The number that the value behind {@code name:} begins with. */
    Optional<Long> number(String file, String name) {
        return field(file, name)
                .map(value -> value.split("\\s+")[0])
                .filter(digits -> digits.matches(NUMBER))
                .map(Long::valueOf);
    }

    List<String> names(String folder) {
        try (Stream<Path> entries = Files.list(path(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException | UncheckedIOException notThisSystem) {
            return List.of();
        }
    }
}
