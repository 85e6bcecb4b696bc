package workbench.overhead.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Class paths with Artemis in the version that {@code artemis perf} has, which is older than the workbench's own. */
final class PeerClassPath {
    private static final Pattern VERSIONED = Pattern.compile("(.+?)-([0-9].*)\\.jar");
    private static final String CLIENT = "artemis-core-client";

    private PeerClassPath() {}

    /** All jars of a folder. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /**
     * The workbench's class path with these libraries in place of its own ones of the same names. The libraries come first: the start-up cache beside
     * the workbench's module, which was made with other libraries, is not found then.
     */
    static List<Path> withLibraries(List<Path> libraries, List<Path> workbench) {
        Set<String> replaced = libraries.stream().map(PeerClassPath::name).collect(Collectors.toSet());
        List<Path> classPath = new ArrayList<>(libraries);
        workbench.stream().filter(path -> !replaced.contains(name(path))).forEach(classPath::add);
        return classPath;
    }

    /** @throws PeerException unless all of Artemis is of one version on both class paths */
    static String artemisVersion(List<Path> one, List<Path> other) {
        Set<String> versions = Stream.concat(one.stream(), other.stream())
                .filter(path -> name(path).startsWith("artemis-"))
                .map(PeerClassPath::version)
                .collect(Collectors.toSet());
        boolean complete = Stream.of(one, other)
                .allMatch(path -> path.stream().anyMatch(jar -> name(jar).equals(CLIENT)));
        if (versions.size() != 1 || !complete) {
            throw new PeerException("both sides need all of Artemis in one version, and have " + versions
                    + ": remove .setup/artemis-perf-* and start again.");
        }
        return versions.iterator().next();
    }

    private static String name(Path jar) {
        Matcher matcher = VERSIONED.matcher(jar.getFileName().toString());
        return matcher.matches() ? matcher.group(1) : jar.getFileName().toString();
    }

    private static String version(Path jar) {
        Matcher matcher = VERSIONED.matcher(jar.getFileName().toString());
        return matcher.matches() ? matcher.group(2) : "unknown";
    }
}
