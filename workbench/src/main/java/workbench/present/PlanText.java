package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.analysis.WorkloadComparison;
import workbench.plan.Plan;
import workbench.plan.Stopping;
import workbench.plan.Trial;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.result.TrialRecord;
import workbench.run.Estimate;
import workbench.transport.Transport;

/** What would be run, and about how long it would take. */
public final class PlanText {
    private static final List<Align> COLUMNS = List.of(Align.NAME, Align.NAME, Align.NAME, Align.NAME);
    private static final double NANOS_PER_SECOND = 1e9;

    private PlanText() {}

    public static String of(Plan plan, Estimate estimate, Ink ink) {
        int width = ink.atMost(Paragraph.WIDTH);
        StringBuilder text = new StringBuilder();
        Map<String, List<TrialRecord>> byWorkload = plan.trials().stream()
                .map(Trial::record)
                .collect(Collectors.groupingBy(TrialRecord::workload, LinkedHashMap::new, Collectors.toList()));
        Set<String> unavailable = plan.trials().stream()
                .map(Trial::transport)
                .filter(transport -> !transport.availability().available())
                .map(Transport::id)
                .collect(Collectors.toSet());
        byWorkload.forEach((workload, trials) -> text.append(ink.bold(workload))
                .append('\n')
                .append(ink.dim(Paragraph.wrap("  ", ParametersText.of(WorkloadComparison.inCommon(trials)), width)
                        .stripTrailing()))
                .append("\n\n")
                .append(table(trials, unavailable, ink))
                .append('\n'));
        return text + Paragraph.wrap("", sum(plan, estimate), width);
    }

    private static String table(List<TrialRecord> trials, Set<String> unavailable, Ink ink) {
        Table table = new Table(COLUMNS);
        for (TrialRecord trial : trials) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(trial.transport()),
                    Cell.of(trial.deployment()),
                    Cell.of(unavailable.contains(trial.transport()) ? "unavailable" : trial.kernel() + " kernel")));
            String own = RepetitionLine.variation(trial.variation())
                    + (trial.twinOf().isEmpty() ? "" : ", once more");
            if (!own.isEmpty()) {
                row.add(Cell.of(own.substring(2)));
            }
            table.add(row);
        }
        return table.render("  ", ink);
    }

    private static String sum(Plan plan, Estimate estimate) {
        int trials = plan.trials().size();
        boolean maybeSooner = !plan.stopping().equals(Stopping.NONE);
        double most = plan.stopping().budgetNanos().stream()
                .mapToDouble(nanos -> nanos / NANOS_PER_SECOND)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        return Prose.counted(trials, "trial") + " × " + Prose.counted(plan.rounds(), "round") + " = "
                + trials * plan.rounds()
                + " repetitions" + (maybeSooner ? " at most" : "") + ", preset "
                + plan.preset().id() + ", in " + EstimateText.about(Math.min(most, estimate.seconds())) + " ("
                + source(trials, estimate.known()) + ")."
                + plan.bound()
                        .map(bound -> " The answer would say which trials hold " + bound + ".")
                        .orElse("")
                + " Nothing was started.";
    }

    private static String source(int trials, int known) {
        if (known == 0) {
            return "as the preset says";
        }
        return known == trials
                ? "as earlier runs took"
                : "as earlier runs took for " + known + " of the trials, as the preset says for the others";
    }
}
