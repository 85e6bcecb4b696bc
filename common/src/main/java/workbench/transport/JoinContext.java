package workbench.transport;

import java.util.Map;
import java.util.Optional;
import workbench.workload.Parameters;

/**
 * What a participant is given.
 *
 * @param workload the workload's name
 * @param hostAddress what the host said of itself
 * @param localHost the host, where it runs in this very JVM
 */
public record JoinContext(
        int rank,
        int size,
        String workload,
        Parameters parameters,
        Deployment deployment,
        Map<String, String> hostAddress,
        Optional<Host> localHost) {}
