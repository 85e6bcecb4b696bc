package workbench.transport;

import java.util.List;
import java.util.Map;

/** What runs beside the participants: a broker, a meeting point, or nothing. */
public interface Host extends AutoCloseable {
    /** Nothing is needed. */
    Host NONE = new Host() {};

    /** What participants need to reach it: address, credentials. Sent to them over the control link, never written to disk. */
    default Map<String, String> address() {
        return Map.of();
    }

    /** Facts to be kept with the result, such as the journal type and its file system. Called after the host has started. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** What a reader of the results must be warned of, such as a queue that has paged. Called after the last iteration. */
    default List<String> warnings() {
        return List.of();
    }

    @Override
    default void close() throws Exception {}
}
