package workbench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of this JVM, all threads of it, compiler and collector included. */
public final class ProcessCpu {
    private ProcessCpu() {}

    /** Nanoseconds since the JVM began. */
    public static long nanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
