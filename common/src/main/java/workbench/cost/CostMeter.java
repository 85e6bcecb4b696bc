package workbench.cost;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Reads what this JVM costs. Each reading takes some hundredths of a millisecond and allocates, so it belongs before the start and after the end
 * of what is measured; the order of the steps keeps the reading itself out of the difference as far as it can be kept.
 */
public final class CostMeter {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ResourceUsage usage = new ResourceUsage();
    private final PeakMemory peak = new PeakMemory(SystemFiles.ofThisMachine());
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();

    /** Before the start; the peak counts from here, where the system allows that. */
    public Costs begin() {
        peak.reset();
        long gcCount = gcCount();
        long gcNanos = gcNanos();
        ResourceUsage.Counts kernel = usage.read();
        return costs(kernel, allocatedBytes(), gcCount, gcNanos, Costs.UNKNOWN);
    }

    /** After the end. */
    public Costs end() {
        long allocatedBytes = allocatedBytes();
        ResourceUsage.Counts kernel = usage.read();
        return costs(kernel, allocatedBytes, gcCount(), gcNanos(), peak.bytes(kernel.peakMemoryBytes()));
    }

    private Costs costs(
            ResourceUsage.Counts kernel, long allocatedBytes, long gcCount, long gcNanos, long peakMemoryBytes) {
        return new Costs(
                kernel.cpuNanos(),
                allocatedBytes,
                gcCount,
                gcNanos,
                kernel.voluntarySwitches(),
                kernel.involuntarySwitches(),
                peakMemoryBytes,
                ResourceUsage.SOURCE,
                peak.source());
    }

    /**
     * HotSpot adds up the threads on its list and those that have left it. One that is just leaving is for a moment on neither, but only under a
     * lock that resetting the peak number of threads takes as well: so the second look finds whom the first one missed.
     */
    private long allocatedBytes() {
        long atFirst = threads.getTotalThreadAllocatedBytes();
        threads.resetPeakThreadCount();
        return Math.max(atFirst, threads.getTotalThreadAllocatedBytes());
    }

    private long gcCount() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private long gcNanos() {
        return collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                * NANOS_PER_MILLI;
    }
}
