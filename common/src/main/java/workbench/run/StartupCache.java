package workbench.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time caches (JEP 483, 514, 515) for a transport's children: classes loaded and linked before, and profiles of methods,
 * so that children start sooner and are warm sooner. They lie beside the transport's module, which only the built workbench has as a jar;
 * without them everything works, only slower. The JVM itself ignores a cache that does not fit.
 */
sealed interface StartupCache {
    /** Options for a child's JVM. */
    List<String> options(ChildSpec child);

    /** Where the caches of a transport lie: one for participants, one for a host that has a JVM of its own. */
    private static Path file(List<Path> classPath, String transport, boolean hostOnly) {
        return classPath.getFirst().resolveSibling(transport + (hostOnly ? ".host.aot" : ".aot"));
    }

    /** Whether there is a cache that is younger than the transport's module. */
    static boolean isPresent(List<Path> classPath, String transport) {
        File cache = file(classPath, transport, false).toFile();
        return cache.lastModified() > classPath.getFirst().toFile().lastModified();
    }

    /** Uses what is there. */
    record Use(List<Path> classPath, String transport) implements StartupCache {
        @Override
        public List<String> options(ChildSpec child) {
            Path cache = file(classPath, transport, child.isHostOnly());
            return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
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
