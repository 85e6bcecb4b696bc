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
     * The same task written straight against the library, without source, sink and sum but for what control needs to see it begin and end: what
     * the workbench itself costs is measured against it. One producer and one consumer, {@code messages} set; elements are transferred.
     *
     * @throws UnsupportedOperationException if there is none
     */
    default Kernel bareLoop(Task task) throws Exception {
        throw new UnsupportedOperationException("this transport has no bare loop to compare its kernels with");
    }

    @Override
    void close() throws Exception;
}
