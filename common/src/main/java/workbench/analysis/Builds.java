package workbench.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import workbench.result.KernelSource;
import workbench.result.Repetition;

/**
 * What the good repetitions of a trial ran.
 *
 * @param digests by the names of classes and {@link KernelSource#WORKBENCH}, each one that there was; none of older files, which do not tell
 */
public record Builds(SortedMap<String, SortedSet<String>> digests) {
    static Builds of(List<Repetition> good) {
        SortedMap<String, SortedSet<String>> digests = new TreeMap<>();
        good.forEach(repetition -> of(repetition)
                .forEach((name, digest) ->
                        digests.computeIfAbsent(name, n -> new TreeSet<>()).add(digest)));
        return new Builds(digests);
    }

    static Builds together(List<Builds> runs) {
        SortedMap<String, SortedSet<String>> digests = new TreeMap<>();
        runs.forEach(run -> run.digests.forEach((name, those) ->
                digests.computeIfAbsent(name, n -> new TreeSet<>()).addAll(those)));
        return new Builds(digests);
    }

    private static Map<String, String> of(Repetition repetition) {
        Map<String, String> digests = new TreeMap<>();
        KernelSource.of(repetition).forEach(source -> digests.put(source.className(), source.sha256()));
        if (!KernelSource.workbench(repetition).isEmpty()) {
            digests.put(KernelSource.WORKBENCH, KernelSource.workbench(repetition));
        }
        return digests;
    }

    /** How many of the repetitions did not run the same as the first. */
    static Map<Mixed, Integer> mixed(List<Repetition> good) {
        Map<Mixed, Integer> mixed = new EnumMap<>(Mixed.class);
        Map<String, String> first = good.isEmpty() ? Map.of() : of(good.getFirst());
        for (Repetition repetition : good) {
            Map<String, String> own = of(repetition);
            if (!own.getOrDefault(KernelSource.WORKBENCH, "").equals(first.getOrDefault(KernelSource.WORKBENCH, ""))) {
                mixed.merge(Mixed.WORKBENCHES, 1, Integer::sum);
            }
            boolean another = own.entrySet().stream()
                    .filter(source -> !source.getKey().equals(KernelSource.WORKBENCH))
                    .anyMatch(source -> !first.getOrDefault(source.getKey(), source.getValue())
                            .equals(source.getValue()));
            if (another) {
                mixed.merge(Mixed.KERNELS, 1, Integer::sum);
            }
        }
        return mixed;
    }

    /** Of what there were several in one trial. */
    public List<String> severalOf() {
        return digests.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What another trial ran too, and not the same. */
    public List<String> differentFrom(Builds other) {
        return digests.entrySet().stream()
                .filter(entry -> other.digests.containsKey(entry.getKey())
                        && !other.digests.get(entry.getKey()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
