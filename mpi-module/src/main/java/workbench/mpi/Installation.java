package workbench.mpi;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import workbench.transport.Availability;

/** Whether the jars that the build has found are still there. Set-up leaves this whole module out where there never were any. */
final class Installation {
    private static final String CLASS_PATH_FILE = "mpi-module.classpath";
    private static final String CURE = "scripts/setup";

    private Installation() {}

    static Availability availability() {
        try {
            Path own = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return availability(own.resolveSibling(CLASS_PATH_FILE));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param classPathFile one jar a line, relative to the file */
    static Availability availability(Path classPathFile) {
        try {
            Optional<Path> missing = Files.readAllLines(classPathFile).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> classPathFile.resolveSibling(line.strip()))
                    .filter(path -> !Files.exists(path))
                    .findFirst();
            return missing.map(path -> Availability.no("MPJ Express is incomplete: '" + path + "' is missing.", CURE))
                    .orElse(Availability.yes());
        } catch (IOException e) {
            return Availability.no("MPJ Express's class path, '" + classPathFile + "', cannot be read.", CURE);
        }
    }
}
