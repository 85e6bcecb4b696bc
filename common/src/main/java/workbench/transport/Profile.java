package workbench.transport;

import java.util.List;
import java.util.Map;

/**
 * A named set of a transport's own settings. What a user sets goes before what the profile says.
 *
 * @param name {@link #THROUGHPUT}, {@link #STOCK} or {@link #DURABLE}
 * @param description what it is for, one line for people
 * @param settings texts by the names of the transport's parameters
 */
public record Profile(String name, String description, Map<String, String> settings) {
    /** The default: what a practitioner would choose for messages at full speed. */
    public static final String THROUGHPUT = "throughput";

    /** The library's own defaults. */
    public static final String STOCK = "stock";

    /** Nothing that was acknowledged is lost. */
    public static final String DURABLE = "durable";

    /** All that there are; no transport need have all of them. */
    public static final List<String> NAMES = List.of(THROUGHPUT, STOCK, DURABLE);
}
