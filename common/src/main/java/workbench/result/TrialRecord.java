package workbench.result;

import java.util.Map;

/** One workload with one set of parameters over one transport in one deployment. */
public record TrialRecord(
        String id,
        String workload,
        String transport,
        String deployment,
        String kernel,
        Map<String, Object> parameters) {

    /** A file of another version may leave out what is not needed. */
    public TrialRecord {
        parameters = parameters == null ? Map.of() : parameters;
    }
}
