package workbench.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches what else the machine does while a repetition is measured. It runs in the controlling JVM, so that those that are measured are not
 * touched; what it takes of the CPU is in {@code controllerCpuShare}. What cannot be read is left out.
 */
public final class MachineWatch {
    private static final double NANOS_PER_SECOND = 1e9;

    private final SystemFiles files = SystemFiles.ofThisMachine();
    private final Hiccups hiccups = new Hiccups();
    private final List<Long> pids;
    private final Moment begin;

    /** @param pids of our own processes beside this one */
    public MachineWatch(List<Long> pids) {
        this.pids = pids;
        this.begin = now();
        hiccups.start();
    }

    /** Ends it. Returns what was seen, by name, the unit in the name. */
    public Map<String, Object> stop() {
        Moment end = now();
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("watchedSeconds", (end.nanos - begin.nanos) / NANOS_PER_SECOND);
        seen.putAll(hiccups.end());
        seen.putAll(shares(begin, end));
        Environment.loadAverage(files).ifPresent(load -> seen.put("loadAverage", load));
        CpuFacts.governor(files).ifPresent(governor -> seen.put("cpuGovernor", governor));
        return seen;
    }

    private Moment now() {
        Optional<Long> children = ProcessCpu.nanos(pids);
        return new Moment(System.nanoTime(), CpuTimes.read(files), children, ProcessCpu.nanos(ProcessHandle.current()));
    }

    /**
     * @param cpu of the machine
     * @param childrenCpuNanos empty if one of them has gone
     */
    record Moment(
            long nanos, Optional<CpuTimes> cpu, Optional<Long> childrenCpuNanos, Optional<Long> controllerCpuNanos) {}

    /** Shares of all CPUs' time between two moments. */
    static Map<String, Object> shares(Moment from, Moment to) {
        Map<String, Object> shares = new LinkedHashMap<>();
        if (from.cpu.isEmpty() || to.cpu.isEmpty() || to.nanos <= from.nanos) {
            return shares;
        }
        CpuTimes before = from.cpu.get();
        CpuTimes after = to.cpu.get();
        shares.put("stealShare", after.stolenShareSince(before));
        double capacityNanos = (double) (to.nanos - from.nanos) * after.cpus();
        Optional<Double> controller = share(from.controllerCpuNanos, to.controllerCpuNanos, capacityNanos);
        Optional<Double> children = share(from.childrenCpuNanos, to.childrenCpuNanos, capacityNanos);
        controller.ifPresent(share -> shares.put("controllerCpuShare", share));
        if (controller.isPresent() && children.isPresent()) {
            double others = after.busyShareSince(before) - controller.get() - children.get();
            shares.put("otherCpuShare", Math.max(0, others));
        }
        return shares;
    }

    private static Optional<Double> share(Optional<Long> from, Optional<Long> to, double capacityNanos) {
        return from.flatMap(f -> to.map(t -> (t - f) / capacityNanos));
    }
}
