package workbench.transport;

import java.util.Map;
import workbench.workload.Parameters;

/**
 * What a participant is given.
 *
 * @param workload the workload's name
 * @param hostAddress what the host said of itself
 */
public record JoinContext(
        int rank,
        int size,
        String workload,
        Parameters parameters,
        Deployment deployment,
        Map<String, String> hostAddress) {}
