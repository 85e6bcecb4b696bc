package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import workbench.result.RunRecord;

/**
 * A circumstance that is not the same in all runs compared: of the machine, the JVM, versions, the plan.
 *
 * @param a what it was in the runs of the first side, each value once; of lists, what is not in all runs; empty where a run does not tell
 * @param b the same of the second side
 */
public record DifferentFact(String name, List<String> a, List<String> b) {
    /** Never the same twice, and of no consequence. */
    private static final Set<String> MOMENTARY = Set.of("memoryAvailableBytes");

    /** These are measured anew for each run: what they differ by is noise, up to this factor. */
    private static final Map<String, Double> MEASURED = Map.of("clockNanos", 2.0);

    static List<DifferentFact> between(List<RunRecord> a, List<RunRecord> b) {
        List<Map<String, Object>> runs =
                Stream.of(a, b).flatMap(List::stream).map(DifferentFact::facts).toList();
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(facts -> names.addAll(facts.keySet()));
        names.removeAll(MOMENTARY);
        List<DifferentFact> different = new ArrayList<>();
        for (String name : names) {
            List<Object> values = runs.stream().map(facts -> facts.get(name)).toList();
            List<String> told = values(values);
            boolean noise = values.stream().allMatch(value -> isNoise(name, values.getFirst(), value));
            if (!noise && told.stream().distinct().count() > 1) {
                different.add(new DifferentFact(
                        name,
                        told.subList(0, a.size()).stream().distinct().toList(),
                        told.subList(a.size(), told.size()).stream().distinct().toList()));
            }
        }
        return different;
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

    /** Of lists, what not all of them have. */
    private static List<String> values(List<Object> values) {
        if (!values.stream().allMatch(List.class::isInstance)) {
            return values.stream().map(value -> Objects.toString(value, "")).toList();
        }
        List<List<?>> lists = values.stream().<List<?>>map(List.class::cast).toList();
        return lists.stream()
                .map(list -> String.join(
                        ", ",
                        list.stream()
                                .filter(item -> !lists.stream().allMatch(each -> each.contains(item)))
                                .map(String::valueOf)
                                .toList()))
                .toList();
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
