package workbench.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbench.plan.TrainedTrial;
import workbench.plan.Trial;
import workbench.workload.Workloads;

/**
 * The JVM's ahead-of-time caches (JEP 483, 514, 515) for the children of a trial, one for each kind of child: classes loaded and linked before,
 * and profiles of methods, so that children start sooner and are warm sooner. They lie beside the transport's module, which only the built
 * workbench has as a jar; without them everything works, only slower.
 */
public sealed interface StartupCache {
    /** For diagnosis, and in JVMs to come it may be gone. A JVM that does not know one of them makes no cache. */
    List<String> WITH_PROFILES = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+AOTReplayTraining");

    List<String> CLASSES_ONLY = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

    /** What a trial's children may use. */
    static StartupCache of(Trial trial, List<Path> classPath) {
        return new Use(
                new Folder(classPath, trial.transport().id()), trial.workload().name(), TrainedTrial.is(trial));
    }

    List<String> options(ChildSpec child);

    /** What a child starts from, as results keep it. */
    default String inWords(ChildSpec child) {
        List<String> options = options(child);
        if (options.isEmpty()) {
            return "no cache";
        }
        return options.containsAll(WITH_PROFILES) ? "a cache of classes and profiles" : "a cache of classes";
    }

    /** Where the caches of a transport lie. Each is of this version of the JVM alone. */
    record Folder(List<Path> classPath, String transport) {
        public Path file(String workload, String kind) {
            String name = String.join(
                    ".", transport, workload, kind, Runtime.version().toString(), "aot");
            return classPath.getFirst().resolveSibling(name);
        }

        /** Whether all children of a trial have one that may be used. */
        public boolean has(Trial trial) {
            return ChildSpec.of(trial).stream()
                    .allMatch(child -> isYoung(file(trial.workload().name(), child.kind())));
        }

        /**
         * A cache must be younger than everything that its classes are from. The JVM looks at the class path itself, but not always: one whose
         * classes have loaders of their own it was seen to use with classes that had changed since.
         */
        boolean isYoung(Path cache) {
            long changed = classPath.stream()
                    .mapToLong(path -> path.toFile().lastModified())
                    .max()
                    .orElse(Long.MAX_VALUE);
            return cache.toFile().lastModified() > changed;
        }
    }

    /**
     * Uses what is there. A cache also has what the methods were like in the training run, which the compiler then begins with. That is right for the
     * same trial only: of other trials, and those that have no cache of their own, children take the classes alone.
     *
     * @param trained whether the trial is the one that the caches of its workload were made with
     */
    record Use(Folder folder, String workload, boolean trained) implements StartupCache {
        @Override
        public List<String> options(ChildSpec child) {
            Path own = folder.file(workload, child.kind());
            if (folder.isYoung(own)) {
                return options(own, trained ? WITH_PROFILES : CLASSES_ONLY);
            }
            String kind = child.holdsOneParticipant() ? ChildSpec.CONSUMER : child.kind();
            Path another = folder.file(Workloads.first().name(), kind);
            return folder.isYoung(another) ? options(another, CLASSES_ONLY) : List.of();
        }

        private static List<String> options(Path cache, List<String> use) {
            return Stream.concat(Stream.of("-XX:AOTCache=" + cache), use.stream())
                    .toList();
        }
    }

    /**
     * Records what one child of each kind does, from which a cache can be made.
     *
     * @param recorded the children, by their kinds
     */
    record Recording(Path directory, Map<String, ChildSpec> recorded) implements StartupCache {
        @Override
        public List<String> options(ChildSpec child) {
            return child.equals(recorded.get(child.kind()))
                    ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration(child.kind()))
                    : List.of();
        }

        public Path configuration(String kind) {
            return directory.resolve(kind + ".aotconf");
        }
    }
}
