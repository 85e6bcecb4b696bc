package workbench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is for JVMs that are to be started: what is free of the machine, or of less where this process is allowed less. Empty where that is
 * not known.
 *
 * @param openFiles for each process
 * @param tasks further processes and threads
 * @param sharedMemoryBytes free in the file system of shared memory
 * @param diskBytes free where results and a broker's journal are written
 */
public record MachineRoom(
        int processors,
        OptionalLong memoryBytes,
        OptionalLong openFiles,
        OptionalLong tasks,
        OptionalLong sharedMemoryBytes,
        OptionalLong diskBytes) {
    private static final String SHARED_MEMORY = "dev/shm";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** @param folder where results are to be written; it need not exist */
    public static MachineRoom now(Path folder) {
        return of(SystemFiles.ofThisMachine(), folder);
    }

    static MachineRoom of(SystemFiles files, Path folder) {
        ControlGroup group = new ControlGroup(files);
        Optional<Long> available = files.number("proc/meminfo", "MemAvailable").map(kibibytes -> kibibytes << 10);
        return new MachineRoom(
                Runtime.getRuntime().availableProcessors(),
                smaller(available, group.memoryLeftBytes()),
                SystemLimits.of(files).of(SystemLimits.OPEN_FILES),
                smaller(tasksLeft(files), group.processesLeft()),
                smaller(
                        files.exists(SHARED_MEMORY) ? usable(files.path(SHARED_MEMORY)) : Optional.empty(),
                        Optional.empty()),
                smaller(usable(folder), Optional.empty()));
    }

    /** The system counts threads, and those of all processes of a user. It does not hold root to it. */
    private static Optional<Long> tasksLeft(SystemFiles files) {
        Optional<String> user = user(files, "self");
        return user.filter(id -> !id.equals("0"))
                .flatMap(id -> SystemLimits.of(files).of(SystemLimits.PROCESSES).stream()
                        .mapToObj(most -> most - tasks(files, id))
                        .findFirst());
    }

    private static long tasks(SystemFiles files, String user) {
        return files.names("proc").stream()
                .filter(name -> NUMBER.matcher(name).matches())
                .filter(pid -> user(files, pid).filter(user::equals).isPresent())
                .mapToLong(pid ->
                        files.number("proc/" + pid + "/status", "Threads").orElse(0L))
                .sum();
    }

    private static Optional<String> user(SystemFiles files, String pid) {
        return files.field("proc/" + pid + "/status", "Uid").map(ids -> ids.split("\\s+")[0]);
    }

    /** Of the file system that a folder is in, or will be in once it is made. */
    private static Optional<Long> usable(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null
                    ? Optional.empty()
                    : Optional.of(Files.getFileStore(there).getUsableSpace());
        } catch (IOException notToBeKnown) {
            return Optional.empty();
        }
    }

    private static OptionalLong smaller(Optional<Long> a, Optional<Long> b) {
        return Stream.of(a, b)
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .min();
    }
}
