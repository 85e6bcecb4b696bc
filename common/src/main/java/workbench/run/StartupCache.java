package workbench.run;

import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time caches (JEP 483, 514, 515) for a transport's children: classes loaded and linked before, and profiles of methods,
 * so that children start sooner and are warm sooner. They lie beside the transport's module, which only the built workbench has as a jar;
 * without them everything works, only slower.
 */
sealed interface StartupCache {
    /** Options for a child's JVM. */
    List<String> options(ChildSpec child);

    /** Where the caches of a transport lie: one for participants, one for a host that has a JVM of its own. */
    private static Path file(List<Path> classPath, String transport, boolean hostOnly) {
        return classPath.getFirst().resolveSibling(transport + (hostOnly ? ".host.aot" : ".aot"));
    }

    /** Whether the transport has a cache that may be used. */
    static boolean isPresent(List<Path> classPath, String transport) {
        return isYoung(file(classPath, transport, false), classPath);
    }

    /**
     * A cache must be younger than everything that its classes are from. The JVM looks at the class path itself, but not always: one whose
     * classes have loaders of their own it was seen to use with classes that had changed since.
     */
    private static boolean isYoung(Path cache, List<Path> classPath) {
        long changed = classPath.stream()
                .mapToLong(path -> path.toFile().lastModified())
                .max()
                .orElse(Long.MAX_VALUE);
        return cache.toFile().lastModified() > changed;
    }

    /** Uses what is there. */
    record Use(List<Path> classPath, String transport) implements StartupCache {
        @Override
        public List<String> options(ChildSpec child) {
            Path cache = file(classPath, transport, child.isHostOnly());
            return isYoung(cache, classPath) ? List.of("-XX:AOTCache=" + cache) : List.of();
        }
    }

    /** Records what one child of each kind does, from which a cache can be made. */
    record Record(List<Path> classPath, String transport, Path folder, ChildSpec participant) implements StartupCache {
        @Override
        public List<String> options(ChildSpec child) {
            return child.isHostOnly() || child.equals(participant)
                    ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration(child.isHostOnly()))
                    : List.of();
        }

        Path configuration(boolean hostOnly) {
            return folder.resolve(hostOnly ? "host.aotconf" : "participant.aotconf");
        }

        Path cache(boolean hostOnly) {
            return file(classPath, transport, hostOnly);
        }
    }
}
