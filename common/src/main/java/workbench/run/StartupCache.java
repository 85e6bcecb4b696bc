package workbench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time caches (JEP 483, 514, 515) for a transport's children: classes loaded and linked before, and profiles of methods,
 * so that children start sooner and are warm sooner. They lie beside the transport's module, which only the built workbench has as a jar;
 * without them everything works, only slower.
 */
sealed interface StartupCache {
    /** For diagnosis, and in JVMs to come it may be gone. */
    List<String> CLASSES_ONLY = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

    /** Options for a child's JVM. */
    List<String> options(ChildSpec child);

    /**
     * Where the caches of a transport lie: one for participants, one for a host that has a JVM of its own. Each is of this version of the JVM
     * alone.
     */
    private static Path file(List<Path> classPath, String transport, boolean hostOnly) {
        return classPath
                .getFirst()
                .resolveSibling(transport + "." + Runtime.version() + (hostOnly ? ".host.aot" : ".aot"));
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
            return isYoung(cache, classPath) ? options(cache) : List.of();
        }

        /**
         * Classes only. A cache also has what the training run's methods were like, which the compiler would begin with: of the JVMs of a broker
         * every third then stayed at 30,000 messages a second where the others came to 42,000, as all do without it. A cache is
         * made with the same options, so a JVM that does not know one of them has none.
         */
        private static List<String> options(Path cache) {
            return Stream.concat(Stream.of("-XX:AOTCache=" + cache), CLASSES_ONLY.stream())
                    .toList();
        }
    }

    /** Records what one child of each kind does, from which a cache can be made. */
    record Recording(List<Path> classPath, String transport, Path folder, ChildSpec participant)
            implements StartupCache {
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
