package workbench.result;

import java.util.Map;

/** One workload with one set of parameters over one transport in one deployment. */
public record TrialRecord(
        String id, String workload, String transport, String deployment, String kernel, Map<String, Object> parameters) {}
