package workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import workbench.present.SemanticsWords;
import workbench.report.chart.ReportedRun;
import workbench.result.KernelSource;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.semantics.Policy;

/** Gathers which kernels ran in a workload, with what belongs to them, and their sources from the runs' folders. */
final class CodeSearch {
    private record Place(KernelSource source, String run) {}

    /** @param policy null where an older run does not tell */
    private record Ran(KernelSource source, Policy policy) {
        /** Kernels with the same are twins; where no policy is told, those are whose classes have the same name. */
        private String twins() {
            return policy == null
                    ? source.className().substring(source.className().lastIndexOf('.') + 1)
                    : policy.name();
        }

        private String label() {
            return policy == null || policy == Policy.ONLY ? "" : SemanticsWords.kernel(policy);
        }
    }

    private final String workload;
    private final Set<Place> looked = new HashSet<>();
    private final Map<Ran, Set<String>> transports = new LinkedHashMap<>();
    private final Map<KernelSource, String> texts = new HashMap<>();
    private final SortedMap<String, Set<String>> untold = new TreeMap<>();

    CodeSearch(String workload) {
        this.workload = workload;
    }

    void lookInto(ReportedRun run) {
        run.stored().repetitions().stream()
                .filter(repetition -> repetition.workload().equals(workload))
                .filter(repetition -> repetition.status() != Status.UNAVAILABLE)
                .sorted(Comparator.comparing(Repetition::transport))
                .forEach(repetition -> lookFor(KernelSource.of(repetition), repetition, run));
    }

    private void lookFor(List<KernelSource> sources, Repetition repetition, ReportedRun run) {
        if (sources.isEmpty()) {
            untold.computeIfAbsent(run.name(), r -> new TreeSet<>()).add(repetition.transport());
        }
        sources.forEach(source -> note(source, repetition, run));
    }

    private void note(KernelSource source, Repetition repetition, ReportedRun run) {
        Policy policy =
                repetition.meaning() == null ? null : repetition.meaning().kernel();
        transports
                .computeIfAbsent(new Ran(source, policy), ran -> new TreeSet<>())
                .add(repetition.transport());
        if (looked.add(new Place(source, run.name())) && !texts.containsKey(source)) {
            source.read(run.stored().folder()).ifPresent(text -> texts.put(source, text));
        }
    }

    /** As they ran, but first those of which no policy is told. */
    private Map<Ran, Set<String>> inOrder() {
        Map<Ran, Set<String>> sorted = new LinkedHashMap<>();
        transports.keySet().stream()
                .sorted(Comparator.comparing((Ran ran) -> !ran.label().isEmpty()))
                .forEach(ran -> sorted.put(ran, transports.get(ran)));
        return sorted;
    }

    Code found() {
        Map<String, Code.Twins> twins = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        untold.forEach(
                (run, over) -> missing.add(run + " does not tell what code ran over " + String.join(", ", over) + "."));
        inOrder().forEach((ran, over) -> {
            KernelSource source = ran.source;
            if (texts.containsKey(source)) {
                twins.computeIfAbsent(ran.twins(), same -> new Code.Twins(ran.label(), new ArrayList<>()))
                        .kernels()
                        .add(new Code.Kernel(
                                source.className(),
                                String.join(", ", over),
                                Token.of(CodeExcerpt.of(texts.get(source)))));
            } else {
                missing.add("The source of " + source.className() + ", which ran over " + String.join(", ", over)
                        + ", is not in the run's folder any more, or was changed since: it is not shown.");
            }
        });
        return new Code(List.copyOf(twins.values()), List.copyOf(missing));
    }
}
