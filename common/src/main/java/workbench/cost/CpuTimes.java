package workbench.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What all CPUs did since the system began, from the first lines of {@code /proc/stat}, see proc(5).
 *
 * @param busyTicks in processes; without interrupts, which belong to nobody
 * @param stolenTicks in which the hypervisor ran something else
 * @param totalTicks of all CPUs, idle ones too
 */
record CpuTimes(int cpus, long busyTicks, long stolenTicks, long totalTicks) {
    private static final String FILE = "proc/stat";
    private static final int USER = 0;
    private static final int NICE = 1;
    private static final int SYSTEM = 2;
    private static final int STOLEN = 7;
    /** The columns after these are parts of user and nice. */
    private static final int COLUMNS = 8;

    private static final String ALL = "cpu( +[0-9]{1,18})+";
    private static final String ONE = "cpu[0-9]+ .*";

    static Optional<CpuTimes> read(SystemFiles files) {
        List<String> lines = files.lines(FILE);
        int cpus = (int) lines.stream().filter(line -> line.matches(ONE)).count();
        return lines.stream()
                .filter(line -> line.matches(ALL))
                .findFirst()
                .map(line -> Arrays.stream(line.split(" +"))
                        .skip(1)
                        .limit(COLUMNS)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .filter(ticks -> cpus > 0 && ticks.length == COLUMNS)
                .map(ticks -> new CpuTimes(
                        cpus,
                        ticks[USER] + ticks[NICE] + ticks[SYSTEM],
                        ticks[STOLEN],
                        Arrays.stream(ticks).sum()));
    }

    /** Never negative, also where the kernel sets a counter back. */
    double busyShareSince(CpuTimes then) {
        return share(busyTicks - then.busyTicks, then);
    }

    double stolenShareSince(CpuTimes then) {
        return share(stolenTicks - then.stolenTicks, then);
    }

    private double share(long ticks, CpuTimes then) {
        long total = totalTicks - then.totalTicks;
        return total <= 0 ? 0 : Math.clamp((double) ticks / total, 0, 1);
    }
}
