package workbench.workload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A count or a size in bytes; of a mix of sizes the largest. */
    public long number(String name) {
        String word = word(name);
        return SizeMix.isMix(word) ? SizeMix.of(word).largest() : Long.parseLong(word);
    }

    /** Empty of a parameter that has one size, or none. */
    public Optional<SizeMix> mix(String name) {
        return Optional.ofNullable(values.get(name)).filter(SizeMix::isMix).map(SizeMix::of);
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
