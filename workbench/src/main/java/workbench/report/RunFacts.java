package workbench.report;

import java.util.ArrayList;
import java.util.List;
import workbench.analysis.Comparison;
import workbench.present.CommandText;
import workbench.present.MachineText;
import workbench.present.RoundsText;
import workbench.present.Troubles;
import workbench.report.chart.ReportedRun;
import workbench.result.RunRecord;

/**
 * Where and how a run was made, what went wrong in it, and how to make it again.
 *
 * @param command empty where the run does not tell what was typed
 * @param plan what was to be done, in short
 * @param trials that were planned, by their ids
 */
record RunFacts(
        String name,
        String machine,
        String summary,
        String command,
        List<Fact> plan,
        List<String> trials,
        List<Fact> environment,
        List<String> failures,
        List<String> warnings,
        List<String> hints) {

    static RunFacts of(ReportedRun reported, String program) {
        Comparison comparison = reported.comparison();
        RunRecord run = comparison.run();
        String folder = reported.stored().folder().toString();
        return new RunFacts(
                reported.name(),
                MachineText.of(run.environment()),
                "preset " + run.plan().preset() + " · " + RoundsText.of(comparison) + " · seed "
                        + run.plan().seed() + " · started " + run.startedAt(),
                run.command().isEmpty() ? "" : CommandText.again(run, program),
                plan(run, comparison),
                run.plan().trials().stream().map(trial -> trial.id()).toList(),
                Fact.of(run.environment()),
                Troubles.failures(comparison),
                Troubles.warnings(comparison, reported.stored().warnings(), folder, program),
                Troubles.trialQuality(comparison).stream().toList());
    }

    boolean isTroubled() {
        return !failures.isEmpty() || !warnings.isEmpty() || !hints.isEmpty();
    }

    private static List<Fact> plan(RunRecord run, Comparison comparison) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("preset", run.plan().preset()));
        facts.add(new Fact("rounds", RoundsText.of(comparison)));
        facts.add(new Fact("seed", Long.toString(run.plan().seed())));
        facts.add(new Fact("repetitions", comparison.found() + " of " + comparison.planned() + " planned"));
        facts.add(new Fact("started", run.startedAt()));
        facts.add(new Fact("finished", run.finishedAt().isEmpty() ? "–" : run.finishedAt()));
        run.resumptions().forEach(resumption -> facts.add(new Fact("went on", resumption.startedAt())));
        return facts;
    }
}
