package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.analysis.Sample;
import workbench.metric.MetricCatalogue;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.present.RepetitionLine;
import workbench.present.SummaryCsv;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.run.RunListener;

/** A run whose trials are found on the way: what one of them shows decides which is next. All of them are kept in one folder. */
final class LoadRun {
    private final CliContext context;
    private final Plan base;
    private final RunFolder folder;
    private final List<String> typed;
    private final String startedAt;
    private final Map<String, Object> environment;
    private final Map<String, Trial> trials = new LinkedHashMap<>();
    private final List<Repetition> repetitions = new ArrayList<>();

    /** @param base what does not change: preset, seed, rounds */
    LoadRun(CliContext context, Plan base, RunFolder folder, List<String> typed) {
        this.context = context;
        this.base = base;
        this.folder = folder;
        this.typed = typed;
        this.startedAt = context.now();
        this.environment = context.harness().environment(base);
    }

    /**
     * Runs so many rounds of the trials, less those that they have had, and returns all of their repetitions.
     *
     * @throws Broken if one of them neither came to a good end nor was saturated
     */
    List<Repetition> run(List<Trial> wanted, int rounds) throws InterruptedException {
        wanted.forEach(trial -> trials.put(trial.id(), trial));
        folder.write(record());
        Plan plan = new Plan(base.preset(), base.seed(), rounds, base.stopping(), wanted, List.of());
        context.harness().run(plan, of(wanted), folder, new RunListener() {
            @Override
            public void repetitionFinished(Trial trial, Repetition repetition) {
                repetitions.add(repetition);
                context.err()
                        .println(
                                RepetitionLine.of(trial.record(), repetition, base.rounds(), repetition.isSaturated()));
            }
        });
        folder.writeSummary(SummaryCsv.of(Comparison.of(record(), repetitions)));
        List<Repetition> all = of(wanted);
        for (Repetition repetition : all) {
            if (!tellsOfItsRate(repetition)) {
                throw new Broken(repetition.trial() + ": " + repetition.reason());
            }
        }
        return all;
    }

    /**
     * Runs one more repetition of a trial.
     *
     * @param number of the repetition, from 1: one more than there are
     * @throws Broken if it neither came to a good end nor was saturated
     */
    Repetition repetition(Trial trial, int number) throws InterruptedException {
        return run(List.of(trial), number).getLast();
    }

    /** Messages per second of a closed loop: the middle of so many rounds. */
    double capacity(Trial closed, int rounds) throws InterruptedException {
        String rate = MetricCatalogue.MESSAGES_PER_SECOND.name();
        Map<Integer, Double> byRound = new LinkedHashMap<>();
        run(List.of(closed), rounds)
                .forEach(repetition -> byRound.put(
                        repetition.round(), repetition.metrics().all().get(rate)));
        return Sample.of(rate, byRound).centre();
    }

    /** Returns the exit code. */
    int finish() {
        folder.write(record().finished(context.now(), EndedBy.ROUNDS.id()));
        context.out().println("Files: " + folder.path());
        Optional<ReportFile> report = ReportFile.ofRun(folder.path(), context);
        report.ifPresent(file -> context.out().println("Report: " + file));
        return report.isPresent() ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The repetitions that these trials have had. */
    List<Repetition> of(List<Trial> wanted) {
        List<String> ids = wanted.stream().map(Trial::id).toList();
        return repetitions.stream()
                .filter(repetition -> ids.contains(repetition.trial()))
                .toList();
    }

    /** Whether it came to a good end or was saturated. */
    static boolean tellsOfItsRate(Repetition repetition) {
        return repetition.status() == Status.OK || repetition.isSaturated();
    }

    private RunRecord record() {
        Plan all = new Plan(
                base.preset(), base.seed(), base.rounds(), base.stopping(), List.copyOf(trials.values()), List.of());
        return RunRecord.begun(folder.path().getFileName().toString(), startedAt, typed, environment, all.record());
    }

    /** A repetition that says nothing of its rate. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String reason) {
            super(reason);
        }
    }
}
