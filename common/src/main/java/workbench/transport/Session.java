package workbench.transport;

import java.util.List;
import java.util.Optional;
import workbench.workload.Task;
import workbench.workload.Timing;

/** A participant's connection to its transport. Everything that can be opened before measuring is opened here. */
public interface Session extends AutoCloseable {
    /** The transport's own way to do the task, or empty if it has none. */
    Optional<Kernel> nativeKernel(Task task) throws Exception;

    /**
     * Plain sending and receiving, for portable kernels. Called at most once, instead of {@link #nativeKernel}.
     *
     * @throws UnsupportedOperationException where there are {@link #procedures} or {@link #datagrams}
     */
    Channel channel() throws Exception;

    /** Calls, for portable kernels, where the transport's style is to call. Asked before {@link #channel}, which then is not. */
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

    /**
     * The same task written straight against the library or the mechanism, without source, sink and sum but for what control needs to see it
     * begin and end: what the workbench itself costs is measured against it. Asked for after the kernel, with which it takes turns. One producer
     * and one consumer or one pair, a number of messages set; elements are transferred.
     *
     * @param timing where a loop that times its operations puts the times when it has done with them
     * @throws UnsupportedOperationException if there is none
     */
    default Kernel bareLoop(Task task, Timing timing) throws Exception {
        throw new UnsupportedOperationException("this transport has no bare loop to compare its kernels with");
    }

    @Override
    void close() throws Exception;
}
