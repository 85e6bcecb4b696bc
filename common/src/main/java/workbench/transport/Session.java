package workbench.transport;

import java.util.List;
import java.util.Optional;
import workbench.workload.Task;

/** A participant's connection to its transport. Everything that can be opened before measuring is opened here. */
public interface Session extends AutoCloseable {
    /** The transport's own way to do the task, or empty if it has none. */
    default Optional<Kernel> nativeKernel(Task task) throws Exception {
        return Optional.empty();
    }

    /**
     * Plain sending and receiving, for portable kernels. Called at most once, instead of {@link #nativeKernel}.
     *
     * @throws UnsupportedOperationException where there are {@link #datagrams}
     */
    Channel channel() throws Exception;

    /** The transport's own collective operations, where it has any. Asked before {@link #channel}, which then is not. */
    default Optional<Communicator> communicator() throws Exception {
        return Optional.empty();
    }

    /** Calls, where the transport's style is to call, for portable kernels that make use of them; others get a {@link #channel}. */
    default Optional<Procedures> procedures() throws Exception {
        return Optional.empty();
    }

    /** Sending and receiving for portable kernels, where messages may be lost. Asked before {@link #channel}, which then is not. */
    default Optional<Datagrams> datagrams() throws Exception {
        return Optional.empty();
    }

    /** Classes that do their part in what was opened, beside the kernel's own, such as the one that makes the system calls: see {@link ShownWith}. */
    default List<Class<?>> parts() {
        return List.of();
    }

    @Override
    default void close() throws Exception {}
}
