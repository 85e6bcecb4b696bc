package workbench.cost;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many processes the kernel has ended because memory ran out: those of this process's own control group, which its children share. A group's count
 * includes those that a group above it was too small for.
 */
public final class MemoryKills {
    private static final String GROUPS = "proc/self/cgroup";
    private static final String ROOT = "sys/fs/cgroup";
    private static final String MEMORY = "memory";
    private static final String COUNT = "oom_kill";
    private static final String WHOLE_SYSTEM = "proc/vmstat";

    private final SystemFiles files;
    private final long before;

    private MemoryKills(SystemFiles files) {
        this.files = files;
        this.before = count();
    }

    /** From now on. */
    public static MemoryKills watch() {
        return new MemoryKills(SystemFiles.ofThisMachine());
    }

    /** By the system's files below a root that tests choose. */
    public static MemoryKills watch(Path root) {
        return new MemoryKills(new SystemFiles(root));
    }

    /** Whether there was one since then. */
    public boolean happened() {
        return count() > before;
    }

    /** What the group may use, in bytes, where it is limited. */
    public Optional<Long> limitBytes() {
        return paths().flatMap(folder -> Stream.of(folder + "/memory.max", folder + "/memory.limit_in_bytes"))
                .flatMap(file -> files.line(file).stream())
                .filter(limit -> limit.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .min(Long::compare);
    }

    private long count() {
        return paths().flatMap(folder -> Stream.of(folder + "/memory.events", folder + "/memory.oom_control"))
                .flatMap(file -> count(file).stream())
                .findFirst()
                .or(() -> count(WHOLE_SYSTEM))
                .orElse(0L);
    }

    private Optional<Long> count(String file) {
        return files.lines(file).stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2 && words[0].equals(COUNT) && words[1].matches("[0-9]{1,18}"))
                .map(words -> Long.valueOf(words[1]))
                .findFirst();
    }

    /** Innermost first: where the group lies as it is named, and where a container sees its own group as the root. */
    private Stream<String> paths() {
        return files.lines(GROUPS).stream()
                .map(line -> line.split(":", 3))
                .filter(parts -> parts.length == 3)
                .flatMap(parts -> mounts(parts).stream().flatMap(mount -> upwards(mount, parts[2])));
    }

    /** Version 2 has one tree, under the root or beside those of version 1. */
    private static List<String> mounts(String[] group) {
        if (group[1].isEmpty()) {
            return List.of(ROOT, ROOT + "/unified");
        }
        return Arrays.asList(group[1].split(",")).contains(MEMORY) ? List.of(ROOT + "/" + MEMORY) : List.of();
    }

    private static Stream<String> upwards(String mount, String group) {
        return Stream.iterate(
                        group,
                        path -> path != null,
                        path -> path.isEmpty() ? null : path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .map(path -> mount + path);
    }
}
