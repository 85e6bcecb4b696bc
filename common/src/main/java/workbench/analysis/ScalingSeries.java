package workbench.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.result.TrialRecord;
import workbench.workload.Scaling;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * Trials of one run that differ in how many share the work, and in what grows with that where the scaling is weak. It is told from their parameters, however
 * they came to be run.
 *
 * @param <T> a trial, as whoever asks has it
 * @param sharers the parameter that counts those who share the work
 * @param along all parameters in which the trials differ
 * @param trials by how many share the work; one at least
 */
public record ScalingSeries<T>(Scaling kind, String sharers, Set<String> along, SortedMap<Long, T> trials) {

    /** Those of which more than one number was tried, strong ones first. */
    public static <T> List<ScalingSeries<T>> of(List<T> trials, Function<T, TrialRecord> record) {
        return withSingles(trials, record).stream()
                .filter(series -> series.trials.size() > 1)
                .toList();
    }

    /** Also trials that are alone with their number, as strong scaling; no trial is in two of one kind that begin alike. */
    public static <T> List<ScalingSeries<T>> withSingles(List<T> trials, Function<T, TrialRecord> record) {
        return trials.stream()
                .collect(Collectors.groupingBy(
                        trial -> record.apply(trial).workload(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(own ->
                        Workloads.byName(own.getKey())
                                .filter(workload -> workload.sharersParameter().isPresent())
                                .stream()
                                .flatMap(workload -> new Search<>(workload, own.getValue(), record).series()))
                .toList();
    }

    /** Among the trials of a workload. */
    private record Search<T>(Workload workload, List<T> trials, Function<T, TrialRecord> record) {
        Stream<ScalingSeries<T>> series() {
            List<ScalingSeries<T>> weak = weak();
            Set<String> grown = weak.stream()
                    .flatMap(series -> series.trials.values().stream())
                    .map(trial -> record.apply(trial).id())
                    .collect(Collectors.toSet());
            // A trial that was only made to be one of a weak series is alone with its problem.
            Stream<ScalingSeries<T>> strong = strong().stream()
                    .filter(series -> series.trials.size() > 1
                            || !grown.contains(record.apply(series.trials.get(series.trials.firstKey()))
                                    .id()));
            return Stream.concat(strong, weak.stream());
        }

        private String sharers() {
            return workload.sharersParameter().orElseThrow();
        }

        private List<ScalingSeries<T>> strong() {
            Map<List<Object>, SortedMap<Long, T>> groups = new LinkedHashMap<>();
            for (T trial : trials) {
                SharedTrial shared = shared(trial);
                shared.sharers()
                        .ifPresent(count -> groups.computeIfAbsent(
                                        shared.likeness(told(), Set.of(sharers())), key -> new TreeMap<>())
                                .putIfAbsent(count, trial));
            }
            return groups.values().stream()
                    .map(group -> new ScalingSeries<>(Scaling.STRONG, sharers(), Set.of(sharers()), group))
                    .toList();
        }

        private List<ScalingSeries<T>> weak() {
            List<ScalingSeries<T>> all = new ArrayList<>();
            for (T one : trials) {
                SharedTrial alone = shared(one);
                if (alone.sharers().filter(count -> count == 1).isPresent()) {
                    SortedMap<Long, T> group = new TreeMap<>(Map.of(1L, one));
                    Set<String> along = new LinkedHashSet<>(Set.of(sharers()));
                    for (T other : trials) {
                        Set<String> grown = shared(other).grownFrom(alone, told());
                        if (!grown.isEmpty()) {
                            along.addAll(grown);
                            group.putIfAbsent(shared(other).sharers().orElseThrow(), other);
                        }
                    }
                    if (group.size() > 1) {
                        all.add(new ScalingSeries<>(
                                Scaling.WEAK, sharers(), Collections.unmodifiableSet(along), group));
                    }
                }
            }
            return all;
        }

        private SharedTrial shared(T trial) {
            return new SharedTrial(workload, record.apply(trial));
        }

        /** Parameters that were set and differ; others follow from them. */
        private Set<String> told() {
            return trials.stream()
                    .map(record)
                    .flatMap(trial -> trial.variation().keySet().stream()
                            .filter(name -> trials.stream()
                                    .anyMatch(other -> record.apply(other).id().contains("/" + name + "="))))
                    .collect(Collectors.toSet());
        }
    }
}
