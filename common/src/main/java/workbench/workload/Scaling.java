package workbench.workload;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a computation is given to more and more who share it. */
public enum Scaling {
    /** The same problem for all. */
    STRONG,
    /** A problem that grows with them, so that each has as much to do as one alone. */
    WEAK;

    /** As the command line writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What to set for so many of them.
     *
     * @param ofOne all parameters of what one alone is given
     * @return empty where the workload cannot
     */
    public Optional<Map<String, String>> settings(Workload workload, Parameters ofOne, int sharers) {
        Map<String, String> grown = this == STRONG || sharers == 1 ? Map.of() : workload.weaklyScaled(ofOne, sharers);
        if (workload.sharersParameter().isEmpty() || this == WEAK && sharers > 1 && grown.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> settings = new LinkedHashMap<>(grown);
        settings.put(workload.sharersParameter().orElseThrow(), Integer.toString(sharers));
        return Optional.of(settings);
    }
}
