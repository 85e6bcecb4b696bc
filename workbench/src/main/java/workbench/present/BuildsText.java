package workbench.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import workbench.analysis.Builds;
import workbench.analysis.Comparison;
import workbench.analysis.Mixed;
import workbench.analysis.RunContrast;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.result.KernelSource;

/** That not all repetitions ran the same sources. */
public final class BuildsText {
    private BuildsText() {}

    static String of(Mixed mixed) {
        return switch (mixed) {
            case KERNELS ->
                "the kernel had other sources than in the first repetition: versions are mixed in one trial, and its figures"
                        + " are of neither";
            case WORKBENCHES ->
                "the workbench was another one than in the first repetition: versions are mixed in one trial";
        };
    }

    /** {@code the workbench}, {@code OnDemandConsumer and OnDemandProducer}. */
    public static String names(List<String> sources) {
        return Prose.enumerated(sources.stream()
                .map(name -> name.equals(KernelSource.WORKBENCH)
                        ? "the workbench"
                        : name.substring(name.lastIndexOf('.') + 1))
                .toList());
    }

    /** In a sentence for the whole run; empty if each trial ran the same throughout. */
    static Optional<String> mixed(Comparison comparison) {
        List<TrialSummary> mixed = comparison.withTwins().stream()
                .filter(trial -> !trial.builds().severalOf().isEmpty())
                .toList();
        TreeSet<String> sources = new TreeSet<>();
        mixed.forEach(trial -> sources.addAll(trial.builds().severalOf()));
        return mixed.isEmpty()
                ? Optional.empty()
                : Optional.of("Sources changed while the run went on: " + Prose.counted(mixed.size(), "trial")
                        + (mixed.size() == 1 ? " is" : " are") + " of more than one version of "
                        + names(List.copyOf(sources)) + ".");
    }

    /** Of each side what is mixed, and in what the sides differ. */
    static List<String> of(RunContrast contrast) {
        List<String> sentences = new ArrayList<>();
        TreeSet<String> different = new TreeSet<>();
        for (TrialPair pair : contrast.pairs()) {
            mixed("A", pair.a()).ifPresent(sentences::add);
            mixed("B", pair.b()).ifPresent(sentences::add);
            different.addAll(pair.a().builds().differentFrom(pair.b().builds()));
        }
        if (!different.isEmpty()) {
            sentences.add("Sources that differ between A and B: " + names(List.copyOf(different)) + ".");
        }
        return sentences;
    }

    private static Optional<String> mixed(String side, TrialSummary trial) {
        Builds builds = trial.builds();
        return builds.severalOf().isEmpty()
                ? Optional.empty()
                : Optional.of(side + ", " + RepetitionLine.name(trial.trial()) + ": mixed, of more than one version of "
                        + names(builds.severalOf()) + ".");
    }
}
