package workbench.transport;

import java.util.Optional;
import workbench.workload.Task;

/** A participant's connection to its transport. Everything that can be opened before measuring is opened here. */
public interface Session extends AutoCloseable {
    /** The transport's own way to do the task, or empty if it has none. */
    Optional<Kernel> nativeKernel(Task task) throws Exception;

    /** Plain sending and receiving, for portable kernels. Called at most once, instead of {@link #nativeKernel}. */
    Channel channel() throws Exception;

    /**
     * The same messages written straight against the library, without source and sink but for the first and the last of them: what the
     * workbench itself costs is measured against it. Empty if there is none.
     *
     * @param messages of an iteration, all from one producer to one consumer
     */
    default Optional<Kernel> bareLoop(Task task, long messages) throws Exception {
        return Optional.empty();
    }

    @Override
    void close() throws Exception;
}
