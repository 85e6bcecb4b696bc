package workbench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.result.KernelSource;
import workbench.transport.Transport;

/** Which libraries lie on the class paths of children, in which version: {@code artemis-server 2.56.0}. */
public final class Libraries {
    private static final Pattern VERSIONED = Pattern.compile("(.+?)-([0-9].*)\\.jar");
    private static final String JAR = ".jar";
    private static final int DIGITS = 12;

    private Libraries() {}

    /** In order, each once. */
    public static List<String> of(ClassPaths classPaths, Collection<Transport> transports) {
        return transports.stream()
                .flatMap(transport -> classPaths.of(transport).stream())
                .filter(path -> path.toString().endsWith(JAR))
                .distinct()
                .map(Libraries::nameAndVersion)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** A jar that bears no version is known by its contents. */
    static String nameAndVersion(Path jar) {
        String file = jar.getFileName().toString();
        Matcher matcher = VERSIONED.matcher(file);
        return matcher.matches()
                ? matcher.group(1) + " " + matcher.group(2)
                : file.substring(0, file.length() - JAR.length()) + " sha256:" + sha256(jar);
    }

    private static String sha256(Path jar) {
        try {
            return KernelSource.sha256(Files.readAllBytes(jar)).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
