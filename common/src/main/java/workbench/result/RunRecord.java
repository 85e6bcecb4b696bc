package workbench.result;

import java.util.List;
import java.util.Map;

/**
 * The run as a whole: {@code run.json}.
 *
 * @param schemaVersion {@code major.minor}; readers ignore what they do not know and refuse a newer major version
 * @param startedAt ISO 8601
 * @param finishedAt ISO 8601; empty while it runs and where it was interrupted
 * @param command what was typed, to be typed again
 * @param environment the machine, the JVM, the versions, by name; numbers, texts or lists
 */
public record RunRecord(
        String schemaVersion,
        String id,
        String startedAt,
        String finishedAt,
        List<String> command,
        Map<String, Object> environment,
        PlanRecord plan) {
    static final int SCHEMA_MAJOR = 1;
    public static final String SCHEMA_VERSION = SCHEMA_MAJOR + ".0";

    /** A file of another version may leave out what is not needed. */
    public RunRecord {
        id = id == null ? "" : id;
        finishedAt = finishedAt == null ? "" : finishedAt;
        command = command == null ? List.of() : command;
        environment = environment == null ? Map.of() : environment;
    }
}
