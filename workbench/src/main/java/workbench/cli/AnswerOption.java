package workbench.cli;

import java.util.List;
import picocli.CommandLine.Option;
import workbench.analysis.Comparison;
import workbench.present.ComparisonText;
import workbench.present.DetailsText;

/** How much a run prints of what it found. */
final class AnswerOption {
    @Option(
            names = "--details",
            description = "Print everything: all metrics, costs, what the figures mean, each warning, noise floors,"
                    + " outliers and all parameters.")
    private boolean details;

    /**
     * @param warnings of reading the files
     * @param folder as the user would write it
     */
    String text(Comparison comparison, List<String> warnings, String folder, CliContext context) {
        String program = context.program();
        var ink = context.ink();
        return details
                ? DetailsText.of(comparison, warnings, folder, program, ink)
                : ComparisonText.of(comparison, warnings, folder, program, ink);
    }
}
