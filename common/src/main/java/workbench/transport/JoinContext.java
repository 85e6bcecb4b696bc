package workbench.transport;

import java.util.Map;
import java.util.Optional;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/**
 * What a participant is given.
 *
 * @param hostAddress what the host said of itself
 * @param localHost the host, where it runs in this very JVM
 */
public record JoinContext(
        int rank,
        int size,
        Workload workload,
        Parameters parameters,
        Deployment deployment,
        Map<String, String> hostAddress,
        Optional<Host> localHost) {}
