package workbench.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the control groups of this process, version 1 or 2, allow it: its own and those around it, of which the tightest binds. See cgroups(7). In
 * a container the path may not be there; then what stands at the top is its own.
 */
final class ControlGroup {
    private static final String MEMBERSHIP = "proc/self/cgroup";
    private static final String MOUNT = "sys/fs/cgroup";
    private static final String CONTROLLERS = "/cgroup.controllers";
    private static final String WHOLE_SYSTEM = "proc/vmstat";
    private static final String KILLS = "oom_kill";
    private static final String NUMBER = "[0-9]{1,18}";
    private static final long NANOS_PER_MICRO = 1_000;

    /** Version 1 says so where there is no limit. */
    private static final long UNLIMITED_BYTES = 1L << 60;

    private final SystemFiles files;

    ControlGroup(SystemFiles files) {
        this.files = files;
    }

    /**
     * Counted since the group was made.
     *
     * @param throttledNanos for which threads had used up the CPU quota and waited
     * @param memoryHits how often the memory limit was reached
     */
    record Events(long throttledNanos, long memoryHits) {}

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        processors().ifPresent(quota -> facts.put("cpuQuota", quota));
        memoryBytes().ifPresent(bytes -> facts.put("memoryLimitBytes", bytes));
        processes().ifPresent(most -> facts.put("processLimit", most));
        return facts;
    }

    /** The CPU quota, in processors. */
    Optional<Double> processors() {
        return folders("cpu").stream().flatMap(folder -> quota(folder).stream()).min(Double::compare);
    }

    private Optional<Double> quota(String folder) {
        Optional<String[]> both = files.line(folder + "/cpu.max").map(line -> line.split(" +"));
        Optional<Long> quota = both.flatMap(words -> number(words[0])).or(() -> line(folder + "/cpu.cfs_quota_us"));
        Optional<Long> period = both.filter(words -> words.length > 1)
                .flatMap(words -> number(words[1]))
                .or(() -> line(folder + "/cpu.cfs_period_us"));
        return quota.flatMap(q -> period.filter(p -> p > 0).map(p -> (double) q / p));
    }

    /** The memory limit. */
    Optional<Long> memoryBytes() {
        return folders("memory").stream()
                .flatMap(folder -> memoryLimit(folder).stream())
                .min(Long::compare);
    }

    /** How many processes the kernel has ended because memory ran out; a group's count includes those that a group above it was too small for. */
    Optional<Long> memoryKills() {
        return folders("memory").stream()
                .flatMap(
                        folder -> value(folder + "/memory.events", KILLS)
                                .or(() -> value(folder + "/memory.oom_control", KILLS))
                                .stream())
                .findFirst()
                .or(() -> value(WHOLE_SYSTEM, KILLS));
    }

    /** What is left of the memory; what the system would give up for others counts as free. */
    Optional<Long> memoryLeftBytes() {
        return folders("memory").stream()
                .flatMap(folder -> memoryLimit(folder).map(limit -> limit - memoryInUse(folder)).stream())
                .min(Long::compare)
                .map(left -> Math.max(0, left));
    }

    private Optional<Long> memoryLimit(String folder) {
        return line(folder + "/memory.max")
                .or(() -> line(folder + "/memory.limit_in_bytes"))
                .filter(bytes -> bytes < UNLIMITED_BYTES);
    }

    private long memoryInUse(String folder) {
        long used = line(folder + "/memory.current")
                .or(() -> line(folder + "/memory.usage_in_bytes"))
                .orElse(0L);
        long givenUp = value(folder + "/memory.stat", "total_inactive_file")
                .or(() -> value(folder + "/memory.stat", "inactive_file"))
                .orElse(0L);
        return used - givenUp;
    }

    /** How many processes and threads there may be. */
    Optional<Long> processes() {
        return folders("pids").stream()
                .flatMap(folder -> line(folder + "/pids.max").stream())
                .min(Long::compare);
    }

    Optional<Long> processesLeft() {
        return folders("pids").stream()
                .flatMap(folder ->
                        line(folder + "/pids.max")
                                .map(most ->
                                        most - line(folder + "/pids.current").orElse(0L))
                                .stream())
                .min(Long::compare);
    }

    Events events() {
        long throttled = folders("cpu").stream()
                .mapToLong(folder -> value(folder + "/cpu.stat", "throttled_usec")
                        .map(micros -> micros * NANOS_PER_MICRO)
                        .or(() -> value(folder + "/cpu.stat", "throttled_time"))
                        .orElse(0L))
                .sum();
        long hits = folders("memory").stream()
                .mapToLong(folder -> value(folder + "/memory.events", "max")
                        .or(() -> line(folder + "/memory.failcnt"))
                        .orElse(0L))
                .sum();
        return new Events(throttled, hits);
    }

    /** Of the group that a controller has this process in, and of those around it. */
    private List<String> folders(String controller) {
        return files.lines(MEMBERSHIP).stream()
                .map(line -> line.split(":", 3))
                .filter(parts -> parts.length == 3 && has(parts[1], controller))
                .findFirst()
                .map(parts -> upwards(mount(parts[1], controller), parts[2]))
                .orElse(List.of());
    }

    /** Version 2 names no controllers, and has all of them at the top. */
    private boolean has(String controllers, String controller) {
        return controllers.isEmpty()
                ? trees().findAny().isPresent()
                : List.of(controllers.split(",")).contains(controller);
    }

    /** That of version 2: alone, or beside those of version 1. */
    private Stream<String> trees() {
        return Stream.of(MOUNT, MOUNT + "/unified").filter(tree -> files.exists(tree + CONTROLLERS));
    }

    private String mount(String controllers, String controller) {
        return controllers.isEmpty()
                ? trees().findFirst().orElse(MOUNT)
                : Stream.of(MOUNT + "/" + controllers, MOUNT + "/" + controller)
                        .filter(files::exists)
                        .findFirst()
                        .orElse(MOUNT);
    }

    private List<String> upwards(String mount, String path) {
        List<String> folders = new ArrayList<>();
        for (String rest = path; rest.length() > 1; rest = rest.substring(0, rest.lastIndexOf('/'))) {
            if (files.exists(mount + rest)) {
                folders.add(mount + rest);
            }
        }
        folders.add(mount);
        return folders;
    }

    private Optional<Long> line(String file) {
        return files.line(file).flatMap(ControlGroup::number);
    }

    /** Behind a name and a space. */
    private Optional<Long> value(String file, String name) {
        return files.lines(file).stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .flatMap(line -> number(line.substring(name.length() + 1).strip()));
    }

    private static Optional<Long> number(String text) {
        return text.matches(NUMBER) ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
