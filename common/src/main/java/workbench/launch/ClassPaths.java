package workbench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import workbench.transport.Transport;

/** Finds what a transport's child JVMs need on their class path. */
@FunctionalInterface
public interface ClassPaths {
    List<Path> of(Transport transport);

    /**
     * Reads the list that the build has left beside a transport's module: one file or folder a line, relative to the list. The module's own
     * classes come first.
     */
    static ClassPaths fromBuild() {
        return transport -> {
            Path own = placeOf(transport.getClass());
            Path list = own.resolveSibling(moduleName(own) + ".classpath");
            try {
                return Stream.concat(
                                Stream.of(own),
                                Files.readAllLines(list).stream()
                                        .filter(line -> !line.isBlank())
                                        .map(line -> list.resolveSibling(line.strip())))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "the class path of " + transport.id() + " is not where the build leaves it", e);
            }
        };
    }

    /** The jar or folder that a class is from. */
    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code …/jms-module/target/classes} and {@code …/jms-module-0.1.0.jar} both are of {@code jms-module}. */
    private static String moduleName(Path own) {
        String name = own.getFileName().toString();
        return name.endsWith(".jar")
                ? name.replaceFirst("-[0-9].*", "")
                : own.getParent().getParent().getFileName().toString();
    }
}
