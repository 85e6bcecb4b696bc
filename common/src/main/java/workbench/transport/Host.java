package workbench.transport;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

    /**
     * Takes whom to tell if it breaks later on, by itself: participants would only see that their connections have gone. Called once it has started.
     *
     * @param listener may be called in any thread, more than once
     */
    default void onFailure(Consumer<Throwable> listener) {}

    @Override
    default void close() throws Exception {}
}
