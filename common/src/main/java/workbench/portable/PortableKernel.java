package workbench.portable;

import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Task;

/** The portable kernel of a further workload. Found by {@link java.util.ServiceLoader}. */
public interface PortableKernel {
    /** What tasks it is for. */
    Class<? extends Task> task();

    /** Opens it over what the session gives: a channel, or with {@link PortableKernels#communicator} a communicator. */
    Kernel open(Session session, Task task) throws Exception;
}
