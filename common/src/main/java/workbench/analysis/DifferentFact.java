package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import workbench.result.RunRecord;

/**
 * A circumstance of two runs that is not the same: of the machine, the JVM, versions, the plan.
 *
 * @param a empty where the first run does not tell
 * @param b empty where the second run does not tell
 */
public record DifferentFact(String name, String a, String b) {

    static List<DifferentFact> between(RunRecord a, RunRecord b) {
        Map<String, Object> ofA = facts(a);
        Map<String, Object> ofB = facts(b);
        Set<String> names = new LinkedHashSet<>(ofA.keySet());
        names.addAll(ofB.keySet());
        List<DifferentFact> different = new ArrayList<>();
        for (String name : names) {
            String there = Objects.toString(ofA.get(name), "");
            String here = Objects.toString(ofB.get(name), "");
            if (!there.equals(here)) {
                different.add(new DifferentFact(name, there, here));
            }
        }
        return different;
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
