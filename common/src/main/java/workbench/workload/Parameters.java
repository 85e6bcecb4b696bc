package workbench.workload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a trial's parameters, complete and checked one by one; canonical texts by name, in the order of their definitions.
 */
public record Parameters(Map<String, String> values) {

    public Parameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Takes the defaults of the definitions and the settings for those that are set; ignores settings of other names. */
    public static Parameters of(List<Parameter> definitions, Map<String, String> settings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter definition : definitions) {
            String text = settings.getOrDefault(definition.name(), definition.defaultValue());
            if (!text.isEmpty()) {
                values.put(definition.name(), definition.canonical(text));
            }
        }
        return new Parameters(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A count or a size in bytes. */
    public long number(String name) {
        return Long.parseLong(word(name));
    }

    /** A count that fits an int, as its range says. */
    public int count(String name) {
        return Math.toIntExact(number(name));
    }

    /** A duration in nanoseconds. */
    public long nanos(String name) {
        return Units.nanos(word(name)).orElseThrow();
    }

    /** Operations per second. */
    public long rate(String name) {
        return Units.rate(word(name)).orElseThrow();
    }

    public String word(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter '" + name + "' among " + values.keySet());
        }
        return value;
    }

    public boolean is(String name, String value) {
        return value.equals(values.get(name));
    }
}
