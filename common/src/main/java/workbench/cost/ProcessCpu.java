package workbench.cost;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The CPU time that processes have taken so far, as the system tells it: in ticks, on Linux of 10 ms. */
public final class ProcessCpu {
    private ProcessCpu() {}

    /** Of all together, in nanoseconds; empty if one of them has gone or does not tell. */
    public static Optional<Long> nanos(List<Long> pids) {
        return pids.stream()
                .map(pid -> ProcessHandle.of(pid).flatMap(ProcessCpu::nanos))
                .reduce(Optional.of(0L), (a, b) -> a.flatMap(x -> b.map(y -> x + y)));
    }

    static Optional<Long> nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos);
    }
}
