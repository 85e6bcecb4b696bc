package workbench.cost;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/**
 * Reads what this JVM costs. Each reading takes some hundredths of a millisecond and allocates, so it belongs before the start and after the end
 * of what is measured; the order of the steps keeps the reading itself out of the difference as far as it can be kept.
 */
public final class CostMeter {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Optional<ResourceUsage> usage = ResourceUsage.ofThisProcess();
    private final PeakMemory peak = new PeakMemory(SystemFiles.ofThisMachine());
    private final TaskSwitches tasks = new TaskSwitches(SystemFiles.ofThisMachine());
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();

    /** Before the start; the peak counts from here, where the system allows that. */
    public Costs begin() {
        peak.reset();
        long gcCount = gcCount();
        long gcNanos = gcNanos();
        KernelCounts kernel = kernel();
        return costs(kernel, allocatedBytes(), gcCount, gcNanos, Costs.UNKNOWN);
    }

    /** After the end. */
    public Costs end() {
        long allocatedBytes = allocatedBytes();
        KernelCounts kernel = kernel();
        return costs(kernel, allocatedBytes, gcCount(), gcNanos(), peak.bytes(kernel.peakMemoryBytes()));
    }

    private Costs costs(KernelCounts kernel, long allocatedBytes, long gcCount, long gcNanos, long peakMemoryBytes) {
        return new Costs(
                kernel.cpuNanos(),
                allocatedBytes,
                gcCount,
                gcNanos,
                kernel.voluntarySwitches(),
                kernel.involuntarySwitches(),
                peakMemoryBytes,
                usage.isPresent() ? ResourceUsage.SOURCE : TaskSwitches.SOURCE,
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

    private KernelCounts kernel() {
        return usage.map(ResourceUsage::read).orElseGet(() -> {
            long[] switches = tasks.read();
            return new KernelCounts(system.getProcessCpuTime(), switches[0], switches[1], Costs.UNKNOWN);
        });
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
