package workbench.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.result.RunRecord;

/**
 * A circumstance of two runs that is not the same: of the machine, the JVM, versions, the plan.
 *
 * @param a of lists, what is in the first run's only; empty where that run does not tell
 * @param b the same of the second run
 */
public record DifferentFact(String name, String a, String b) {
    /** Never the same twice, and of no consequence. */
    private static final Set<String> MOMENTARY = Set.of("memoryAvailableBytes");

    /** These are measured anew for each run: what they differ by is noise, up to this factor. */
    private static final Map<String, Double> MEASURED = Map.of("clockNanos", 2.0);

    static List<DifferentFact> between(RunRecord a, RunRecord b) {
        Map<String, Object> ofA = facts(a);
        Map<String, Object> ofB = facts(b);
        Set<String> names = new LinkedHashSet<>(ofA.keySet());
        names.addAll(ofB.keySet());
        return names.stream()
                .filter(name -> !MOMENTARY.contains(name) && !isNoise(name, ofA.get(name), ofB.get(name)))
                .map(name ->
                        new DifferentFact(name, text(ofA.get(name), ofB.get(name)), text(ofB.get(name), ofA.get(name))))
                .filter(fact -> !fact.a.equals(fact.b))
                .toList();
    }

    /** Whether two values of a fact that is measured are the same but for noise, or one was not measured. */
    public static boolean isNoise(String name, Object a, Object b) {
        if (!MEASURED.containsKey(name)) {
            return false;
        }
        if (!(a instanceof Number one) || !(b instanceof Number other)) {
            return true;
        }
        double smaller = Math.min(one.doubleValue(), other.doubleValue());
        double larger = Math.max(one.doubleValue(), other.doubleValue());
        return larger <= smaller * MEASURED.get(name);
    }

    /** Of a list, what the other one does not have. */
    private static String text(Object value, Object other) {
        if (value instanceof List<?> list && other instanceof List<?> others) {
            return list.stream()
                    .filter(item -> !others.contains(item))
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        return Objects.toString(value, "");
    }

    /** Facts within facts with the name of both. */
    private static Map<String, Object> facts(RunRecord run) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("preset", run.plan().preset());
        run.environment().forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((key, part) -> facts.put(name + "." + key, part));
            } else {
                facts.put(name, value);
            }
        });
        return facts;
    }
}
