package workbench.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.analysis.Comparison;
import workbench.analysis.Figure;
import workbench.analysis.Figures;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.workload.Operation;
import workbench.workload.Verdict;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** A whole comparison for a terminal: per workload a table, what its figures mean and what they say; then what went wrong, and where it all is. */
public final class ComparisonText {
    private final Comparison comparison;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, Ink ink) {
        this.comparison = comparison;
        this.ink = ink;
    }

    /**
     * @param warnings of reading the files
     * @param folder as the user would write it
     * @param program what the user types to call the workbench
     */
    public static String of(Comparison comparison, List<String> warnings, String folder, String program, Ink ink) {
        ComparisonText made = new ComparisonText(comparison, ink);
        comparison.workloads().forEach(made::workload);
        made.problems();
        made.warnings(warnings, folder, program);
        made.files(folder, program);
        return made.text.toString();
    }

    private void workload(WorkloadComparison workload) {
        text.append(ink.bold(workload.workload())).append('\n');
        text.append(ink.dim(Paragraph.wrap("  ", ParametersText.of(workload.parameters()))
                        .stripTrailing()))
                .append("\n\n");
        text.append(FigureTable.of(workload, ink)).append('\n');
        text.append(verified(workload)).append(noiseFloors(workload)).append('\n');
        String costs = CostTable.of(workload, ink);
        text.append(costs).append(costs.isEmpty() ? "" : "\n");
        text.append(SemanticsText.of(workload, ink)).append('\n');
        List<String> sentences = workload.groups().stream()
                .map(LikeGroup::sentences)
                .flatMap(List::stream)
                .toList();
        sentences.forEach(sentence -> text.append(
                        ink.bold(Paragraph.wrap("  → ", sentence).stripTrailing()))
                .append('\n'));
        workload.unlike().forEach(sentence -> text.append(Paragraph.wrap("  ≠ ", sentence)));
        if (!sentences.isEmpty() || !workload.unlike().isEmpty()) {
            text.append('\n');
        }
    }

    private static String verified(WorkloadComparison workload) {
        Verdict all = workload.trials().stream().map(TrialSummary::verdict).reduce(Verdict.NONE, Verdict::plus);
        if (all.sent() == 0) {
            return "";
        }
        String what = Workloads.byName(workload.workload())
                .map(Workload::operation)
                .orElse(Operation.MESSAGE)
                .plural();
        String counted = String.format(Locale.ROOT, "%,d", all.received()) + " " + what + " in the timed parts";
        String complaint = all.complaint();
        return Paragraph.wrap(
                "  ",
                complaint.isEmpty()
                        ? "Verified: " + counted + ", none lost, doubled, reordered or corrupt."
                        : "Verification found " + complaint + " (" + counted + "); see below.");
    }

    private static String noiseFloors(WorkloadComparison workload) {
        String floors = Figures.headline(workload.workload())
                .map(Figure::name)
                .map(figure -> workload.trials().stream()
                        .filter(trial -> trial.noiseFloors().containsKey(figure))
                        .map(trial -> RepetitionLine.place(trial.trial())
                                + RepetitionLine.variation(trial.trial().variation()) + " "
                                + IntervalText.percent(trial.noiseFloors().get(figure)))
                        .collect(Collectors.joining("; ")))
                .orElse("");
        return floors.isEmpty()
                ? ""
                : Paragraph.wrap("  ", "Noise floor, each trial measured against itself: " + floors + ".");
    }

    private void problems() {
        boolean any = unavailable();
        for (TrialSummary trial : comparison.withTwins()) {
            String name = RepetitionLine.name(trial.trial());
            if (trial.repetitions() == 0) {
                line("  ✗ ", name + ": not run.");
                any = true;
            } else if (!trial.isUnavailable()) {
                for (TrialSummary.Bad bad : trial.bad()) {
                    String how = bad.status() == Status.FAILED
                            ? "failed: "
                            : bad.status().word() + ": ";
                    line("  ✗ ", name + ", round " + bad.round() + ": " + how + bad.reason());
                    any = true;
                }
            }
        }
        if (any) {
            text.append("    These repetitions are not in the figures.\n\n");
        }
    }

    /** The reason is the transport's, whatever it was to do. */
    private boolean unavailable() {
        Map<String, String> reasons = new LinkedHashMap<>();
        comparison.trials().stream()
                .filter(TrialSummary::isUnavailable)
                .forEach(trial -> reasons.putIfAbsent(
                        trial.trial().transport(), trial.bad().getFirst().reason()));
        reasons.forEach((transport, reason) -> line("  ✗ ", transport + ": unavailable: " + reason));
        return !reasons.isEmpty();
    }

    private void line(String mark, String sentence) {
        text.append(ink.bad(Paragraph.wrap(mark, sentence).stripTrailing())).append('\n');
    }

    private void warnings(List<String> reading, String folder, String program) {
        int before = text.length();
        reading.forEach(warning -> text.append(Paragraph.wrap("  ! ", warning)));
        comparison.noise().forEach(seen -> text.append(Paragraph.wrap("  ! ", "The machine: " + seen + ".")));
        WarningsText.of(comparison).forEach(warning -> text.append(Paragraph.wrap("  ! ", warning)));
        comparison.trials().forEach(trial -> text.append(OutliersText.of(trial)));
        if (comparison.isInterrupted()) {
            text.append(Paragraph.wrap(
                    "  ! ",
                    "The run was interrupted: " + comparison.found() + " of " + comparison.planned()
                            + " repetitions are here; '" + program + " run --resume " + folder + "' finishes it."));
        }
        if (comparison.isTrialQuality()) {
            boolean planned = comparison.run().plan().rounds() < Interval.LEAST;
            text.append(Paragraph.wrap(
                    "  i ",
                    "Trial quality: " + (planned ? "so few" : "fewer than " + Interval.LEAST)
                            + " repetitions show a range and no interval"
                            + (planned ? "; take --preset standard for figures to rely on." : ".")));
        }
        if (text.length() > before) {
            text.append('\n');
        }
    }

    private void files(String folder, String program) {
        var run = comparison.run();
        text.append(Paragraph.wrap(
                "  ",
                "preset " + run.plan().preset() + ", " + RoundsText.of(comparison) + ", seed "
                        + run.plan().seed() + ", started " + run.startedAt()));
        String machine = MachineText.of(run.environment());
        text.append(machine.isEmpty() ? "" : Paragraph.wrap("  ", machine));
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
                .append(folder)
                .append('\n');
    }
}
