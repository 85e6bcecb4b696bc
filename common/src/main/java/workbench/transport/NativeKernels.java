package workbench.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.workload.Task;

/**
 * The native kernels of a family of transports, by workload. What its transports can do natively follows from it.
 *
 * @param <C> what kernels are given beside their task, such as a connection
 */
public final class NativeKernels<C> {
    /** Opens a kernel. */
    @FunctionalInterface
    public interface Maker<T extends Task, C> {
        Kernel make(T task, C given) throws Exception;
    }

    private record Entry<T extends Task, C>(Class<T> task, Maker<T, C> maker) {
        Kernel make(Task of, C given) throws Exception {
            return maker.make(task.cast(of), given);
        }
    }

    private final Map<String, Entry<?, C>> entries = new LinkedHashMap<>();

    /** @param workload its name */
    public <T extends Task> NativeKernels<C> with(String workload, Class<T> task, Maker<T, C> maker) {
        entries.put(workload, new Entry<>(task, maker));
        return this;
    }

    /** Names of the workloads that there is one for, in the order in which they were added. */
    public List<String> workloads() {
        return List.copyOf(entries.keySet());
    }

    /** @param workload one of {@link #workloads} */
    public Kernel of(String workload, Task task, C given) throws Exception {
        return entries.get(workload).make(task, given);
    }
}
