package workbench.cost;

import java.nio.file.Path;
import java.util.Optional;

/** Whether the kernel has ended a process because memory ran out: one of this process's own control group, which its children share. */
public final class MemoryKills {
    private final ControlGroup group;
    private final long before;

    private MemoryKills(SystemFiles files) {
        group = new ControlGroup(files);
        before = count();
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
        return group.memoryBytes();
    }

    private long count() {
        return group.memoryKills().orElse(0L);
    }
}
