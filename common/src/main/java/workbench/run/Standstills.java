package workbench.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Standstill;
import workbench.launch.ChildSpec;

/** Which of the JVMs that took part stood still in the timed part, and for how long. */
final class Standstills {
    private static final double NANOS_PER_SECOND = 1e9;

    private Standstills() {}

    /** As a repetition's facts of the machine have it; empty where nothing was timed. */
    static Map<String, Object> facts(Map<ChildSpec, Long> nanos) {
        return nanos.values().stream()
                .max(Long::compare)
                .map(longest -> Map.<String, Object>of(Standstill.FACT, longest))
                .orElse(Map.of());
    }

    /** A sentence; empty where none did for so long that it matters. */
    static Optional<String> warning(Map<ChildSpec, Long> nanos, double timedSeconds) {
        List<String> who = nanos.entrySet().stream()
                .filter(child -> Standstill.counts(child.getValue(), timedSeconds))
                .map(child -> String.format(
                        Locale.ROOT, "%s for %.1f s", child.getKey().label(), child.getValue() / NANOS_PER_SECOND))
                .toList();
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        who.stream().collect(Collectors.joining(", ", "these stood still in the timed part: ", ". "))
                                + "Something stopped them, or they were given no processor.");
    }
}
