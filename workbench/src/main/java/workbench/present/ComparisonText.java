package workbench.present;

import java.util.List;
import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.analysis.WorkloadComparison;

/** The answer of a run for a terminal, short: per workload a table and what it says, then what to know of it. All the rest is in {@link DetailsText}. */
public final class ComparisonText {
    /** What went wrong is told one by one up to so many times. */
    private static final int MOST_FAILURES = 2;

    /** Two lines. */
    private static final int MOST_OF_A_FAILURE = 180;

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
        Optional<GuidelinesText> guidelines = GuidelinesText.askedOf(comparison);
        if (guidelines.isPresent()) {
            made.text.append(guidelines.get().brief(ink));
        } else if (comparison.studies().isEmpty()) {
            comparison.workloads().forEach(made::workload);
        } else {
            // They tell of the same trials, rate by rate.
            comparison.studies().forEach(studied -> made.text.append(RateStudyText.of(studied, ink)));
        }
        made.text.append(BoundText.of(comparison, ink));
        made.end(warnings, folder, program);
        return made.text.toString();
    }

    /** What is told behind the answers: for a run that tells each answer when it is known. */
    public static String end(Comparison comparison, String folder, String program, Ink ink) {
        ComparisonText made = new ComparisonText(comparison, ink);
        made.end(List.of(), folder, program);
        return made.text.toString();
    }

    private void end(List<String> warnings, String folder, String program) {
        failures();
        caveats(warnings, folder, program);
        commands(folder, program);
    }

    private void workload(WorkloadComparison workload) {
        String name = workload.workload();
        String parameters =
                ParametersText.cut(ParametersText.brief(name, workload.parameters()), width() - Columns.of(name) - 2);
        line((ink.bold(name) + "  " + ink.dim(parameters)).stripTrailing());
        text.append(AnswerTable.of(workload, ink)).append(ScalingText.of(workload, ink));
        workload.groups().stream()
                .flatMap(group -> Statements.brief(group).stream())
                .forEach(sentence ->
                        line(ink.bold(Paragraph.wrap("  → ", sentence, width()).stripTrailing())));
        line("");
    }

    private void failures() {
        List<String> failures = Troubles.failuresByTrial(comparison);
        failures.stream().limit(MOST_FAILURES).forEach(this::failure);
        if (failures.size() > MOST_FAILURES) {
            failure("And " + (failures.size() - MOST_FAILURES) + " more, in the details.");
        }
    }

    private void failure(String sentence) {
        String cut = Columns.cut(sentence, MOST_OF_A_FAILURE);
        line(ink.bad(Paragraph.wrap("  ✗ ", cut, width()).stripTrailing()));
    }

    private void caveats(List<String> reading, String folder, String program) {
        reading.stream().limit(1).forEach(warning -> wrapped("  ! ", warning));
        CaveatsText.of(comparison, Math.max(0, reading.size() - 1)).ifPresent(caveats -> wrapped("  ! ", caveats));
        Troubles.interruption(comparison, folder, program).ifPresent(sentence -> wrapped("  ! ", sentence));
        BuildsText.mixed(comparison).ifPresent(sentence -> wrapped("  ! ", sentence));
        Troubles.surplus(comparison).ifPresent(sentence -> wrapped("  ! ", sentence));
    }

    private void commands(String folder, String program) {
        // Not wrapped, so that they can be copied.
        line("  Details:    " + program + " show " + CommandText.quoted(folder) + " --details");
        if (!comparison.run().command().isEmpty()) {
            line("  Run again:  " + CommandText.again(comparison.run(), program));
        }
    }

    private void wrapped(String head, String sentence) {
        text.append(Paragraph.wrap(head, sentence, width()));
    }

    private int width() {
        return ink.atMost(Paragraph.NARROW);
    }

    private void line(String whole) {
        text.append(whole).append('\n');
    }
}
