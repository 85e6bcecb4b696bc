package workbench.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.WorkloadComparison;
import workbench.analysis.WorkloadMetrics;
import workbench.metric.Metric;
import workbench.result.RunFolder;

/** All that there is to say of a run, for a terminal: per workload its tables, what the figures mean and what they say; then what went wrong, and where it all is. */
public final class DetailsText {
    private final Comparison comparison;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private DetailsText(Comparison comparison, Ink ink) {
        this.comparison = comparison;
        this.ink = ink;
    }

    /**
     * @param warnings of reading the files
     * @param folder as the user would write it
     * @param program what the user types to call the workbench
     */
    public static String of(Comparison comparison, List<String> warnings, String folder, String program, Ink ink) {
        DetailsText made = new DetailsText(comparison, ink);
        comparison.studies().forEach(studied -> made.text.append(RateStudyText.of(studied, ink)));
        comparison.workloads().forEach(made::workload);
        made.text.append(BoundText.of(comparison, ink));
        GuidelinesText.askedOf(comparison)
                .ifPresent(guidelines -> made.text.append(guidelines.table(ink)).append(guidelines.brief(ink)));
        made.problems();
        made.warnings(warnings, folder, program);
        made.files(folder, program);
        return made.text.toString();
    }

    private void workload(WorkloadComparison workload) {
        text.append(ink.bold(workload.workload())).append('\n');
        text.append(ink.dim(
                        wrapped("  ", ParametersText.of(workload.parameters())).stripTrailing()))
                .append("\n\n");
        text.append(MetricTable.of(workload, ink)).append('\n');
        String scaling = ScalingText.of(workload, ink);
        text.append(scaling).append(scaling.isEmpty() ? "" : "\n");
        text.append(verified(workload)).append(noiseFloors(workload)).append('\n');
        String costs = CostTable.of(workload, ink);
        text.append(costs).append(costs.isEmpty() ? "" : "\n");
        text.append(SemanticsText.of(workload, ink)).append('\n');
        List<String> sentences = workload.groups().stream()
                .flatMap(group -> Statements.sentences(group).stream())
                .toList();
        sentences.forEach(sentence ->
                text.append(ink.bold(wrapped("  → ", sentence).stripTrailing())).append('\n'));
        Optional<String> unlike = Statements.unlike(workload);
        unlike.ifPresent(sentence -> text.append(wrapped("  ≠ ", sentence)));
        if (!sentences.isEmpty() || unlike.isPresent()) {
            text.append('\n');
        }
    }

    private String verified(WorkloadComparison workload) {
        String sentence = VerifiedText.of(workload);
        return sentence.isEmpty() ? "" : wrapped("  ", sentence);
    }

    private String noiseFloors(WorkloadComparison workload) {
        String floors = WorkloadMetrics.headline(workload.workload())
                .map(Metric::name)
                .map(metric -> workload.trials().stream()
                        .filter(trial -> trial.noiseFloors().containsKey(metric))
                        .map(trial -> RepetitionLine.placeAndVariation(trial.trial()) + " "
                                + IntervalText.percent(trial.noiseFloors().get(metric)))
                        .collect(Collectors.joining("; ")))
                .orElse("");
        return floors.isEmpty()
                ? ""
                : wrapped("  ", "Noise floor, each trial measured against itself: " + floors + ".");
    }

    private void problems() {
        List<String> failures = Troubles.failures(comparison);
        failures.forEach(failure ->
                text.append(ink.bad(wrapped("  ✗ ", failure).stripTrailing())).append('\n'));
        text.append(failures.isEmpty() ? "" : "    These repetitions are not in the results.\n\n");
    }

    private void warnings(List<String> reading, String folder, String program) {
        int before = text.length();
        Troubles.warnings(comparison, reading, folder, program)
                .forEach(warning -> text.append(wrapped("  ! ", warning)));
        Troubles.trialQuality(comparison).ifPresent(sentence -> text.append(wrapped("  i ", sentence)));
        if (text.length() > before) {
            text.append('\n');
        }
    }

    private void files(String folder, String program) {
        var run = comparison.run();
        text.append(wrapped(
                "  ",
                "preset " + run.plan().preset() + ", " + RoundsText.of(comparison) + ", seed "
                        + run.plan().seed() + ", started " + run.startedAt()));
        String machine = MachineText.of(run.environment());
        text.append(machine.isEmpty() ? "" : wrapped("  ", machine));
        // Not wrapped, so that it can be copied.
        text.append(run.command().isEmpty() ? "" : "  Run again:  " + CommandText.again(run, program) + "\n");
        text.append("  Files:      ")
                .append(folder)
                .append("  (")
                .append(String.join(", ", RunFolder.RUN, RunFolder.REPETITIONS, RunFolder.SUMMARY))
                .append(")\n");
        text.append("  Show again: ")
                .append(program)
                .append(" show ")
                .append(CommandText.quoted(folder))
                .append(" --details\n");
    }

    private String wrapped(String head, String sentence) {
        return Paragraph.wrap(head, sentence, ink.atMost(Paragraph.WIDTH));
    }
}
