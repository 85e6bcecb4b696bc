package workbench.transport;

import java.nio.file.Path;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/**
 * What a host is given.
 *
 * @param size number of participants
 * @param run the run's id, for the names of what is made outside of the directory: whoever finds it there learns whose it is
 * @param directory an empty folder of this repetition, on a disk, readable by the owner only; removed afterwards by the workbench
 */
public record HostContext(
        Workload workload, Parameters parameters, Deployment deployment, int size, String run, Path directory) {}
