package workbench.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import workbench.semantics.Policy;
import workbench.workload.Parameters;
import workbench.workload.Task;

/**
 * The native kernels of a family of transports, by workload, where there are several also by policy. What its transports can do natively follows
 * from it, and which kernel runs.
 *
 * @param <C> what kernels are given beside their task, such as a connection
 */
public final class NativeKernels<C> {
    /** Opens a kernel. */
    @FunctionalInterface
    public interface Maker<T extends Task, C> {
        Kernel make(T task, C given) throws Exception;
    }

    private record Entry<T extends Task, C>(
            Class<T> task, Function<Parameters, Policy> choice, Map<Policy, Maker<T, C>> makers) {
        Kernel make(Parameters parameters, Task of, C given) throws Exception {
            return makers.get(choice.apply(parameters)).make(task.cast(of), given);
        }
    }

    private final Map<String, Entry<?, C>> entries = new LinkedHashMap<>();

    /** @param workload its name */
    public <T extends Task> NativeKernels<C> with(String workload, Class<T> task, Maker<T, C> maker) {
        return with(workload, task, Policy.ONLY, maker);
    }

    /** Of several workloads, one that does each of them. */
    public <T extends Task> NativeKernels<C> withEach(List<String> workloads, Class<T> task, Maker<T, C> maker) {
        workloads.forEach(workload -> with(workload, task, maker));
        return this;
    }

    /** Of a workload that other families may do otherwise. */
    public <T extends Task> NativeKernels<C> with(String workload, Class<T> task, Policy policy, Maker<T, C> maker) {
        return with(workload, task, parameters -> policy, Map.of(policy, maker));
    }

    /**
     * Of a workload that has several.
     *
     * @param choice by the parameters, of those in the map
     */
    public <T extends Task> NativeKernels<C> with(
            String workload, Class<T> task, Function<Parameters, Policy> choice, Map<Policy, Maker<T, C>> makers) {
        entries.put(workload, new Entry<>(task, choice, makers));
        return this;
    }

    /** Names of the workloads that there is one for, in the order in which they were added. */
    public List<String> workloads() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Which kernel runs.
     *
     * @param workload one of {@link #workloads}
     */
    public Policy choice(String workload, Parameters parameters) {
        return entries.get(workload).choice().apply(parameters);
    }

    /** That kernel. */
    public Kernel of(String workload, Parameters parameters, Task task, C given) throws Exception {
        return entries.get(workload).make(parameters, task, given);
    }
}
