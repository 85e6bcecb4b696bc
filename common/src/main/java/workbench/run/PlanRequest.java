package workbench.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import workbench.transport.Deployment;

/**
 * What a user asks for.
 *
 * @param workloads names; empty: all
 * @param transports ids; empty: all
 * @param deployment empty: each transport's default
 * @param kernel {@code native} or {@code portable}
 * @param rounds empty: the preset's
 * @param settings parameters by name, as typed
 * @param seed of the order of trials; empty: any
 */
public record PlanRequest(
        List<String> workloads,
        List<String> transports,
        Optional<Deployment> deployment,
        String kernel,
        Preset preset,
        OptionalInt rounds,
        Map<String, String> settings,
        OptionalLong seed) {}
