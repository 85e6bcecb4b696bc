package workbench.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a repetition ended. */
public enum Status {
    /** It ended and its verdict is good. */
    OK,
    /** It broke, or its verdict is bad. */
    FAILED,
    /** Its deadline passed. */
    TIMEOUT,
    /** The transport cannot be used here; nothing was started. */
    UNAVAILABLE;

    /** As files write it. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
