package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbench.analysis.Comparison;
import workbench.analysis.EndedBy;
import workbench.analysis.Sample;
import workbench.analysis.StudiedRates;
import workbench.analysis.TrialSummary;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.present.ComparisonText;
import workbench.present.RateStudyText;
import workbench.present.RepetitionLine;
import workbench.present.SummaryCsv;
import workbench.present.Troubles;
import workbench.result.RateStudy;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
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
    private final List<RateStudy> studies = new ArrayList<>();
    private Optional<Supplier<RateStudy>> underWay = Optional.empty();

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
            if (!StudiedRates.tells(repetition)) {
                throw new Broken(repetition.trial() + ": " + Troubles.reason(new TrialSummary.Bad(repetition)));
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

    /** Messages, or round trips, per second of a closed loop: the middle of so many rounds. */
    double capacity(Trial closed, int rounds) throws InterruptedException {
        String rate = closed.workload().rate().name();
        Map<Integer, Double> byRound = new LinkedHashMap<>();
        run(List.of(closed), rounds)
                .forEach(repetition -> byRound.put(
                        repetition.round(), repetition.metrics().all().get(rate)));
        return Sample.of(rate, byRound).centre();
    }

    /** Tries rates of a trial, one after the other. */
    interface Trying {
        void run() throws InterruptedException;
    }

    /** What was found of a trial, as it stands. */
    interface Found {
        /** @param givenUp why; empty if it was not */
        RateStudy study(boolean complete, String givenUp);
    }

    /** Tries rates, and keeps and prints what was found of them, also where that is not all. */
    void study(Trying trying, Found found) throws InterruptedException {
        // An interrupted run tells it as well.
        underWay = Optional.of(() -> found.study(false, ""));
        try {
            trying.run();
        } catch (Broken broken) {
            keep(found.study(false, broken.getMessage()));
            throw broken;
        } catch (RuntimeException | InterruptedException interrupted) {
            keep(found.study(false, ""));
            throw interrupted;
        }
        keep(found.study(true, ""));
    }

    private void keep(RateStudy study) {
        underWay = Optional.empty();
        studies.add(study);
        RunRecord run = record();
        folder.write(run);
        context.out()
                .print(RateStudyText.of(
                        Comparison.of(run, repetitions).studies().getLast(), context.ink()));
    }

    /** Returns the exit code. */
    int finish() {
        RunRecord finished = record().finished(context.now(), EndedBy.ROUNDS.id());
        folder.write(finished);
        context.out()
                .print(ComparisonText.end(
                        Comparison.of(finished, repetitions),
                        folder.path().toString(),
                        context.program(),
                        context.ink()));
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

    /**
     * A rate as a study keeps it; empty if it tells nothing.
     *
     * @param held in how many repetitions a bound held; null if there is none
     */
    Optional<RateStudy.Rate> rate(Trial trial, long perSecond, Integer held) {
        List<Repetition> telling =
                of(List.of(trial)).stream().filter(StudiedRates::tells).toList();
        int reached =
                Math.toIntExact(telling.stream().filter(TrialSummary::isGood).count());
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateStudy.Rate(trial.id(), perSecond, telling.size(), reached, held));
    }

    private RunRecord record() {
        Plan all = new Plan(
                base.preset(), base.seed(), base.rounds(), base.stopping(), List.copyOf(trials.values()), List.of());
        return RunRecord.begun(folder.path().getFileName().toString(), startedAt, typed, environment, all.record())
                .studied(Stream.concat(studies.stream(), underWay.map(Supplier::get).stream())
                        .toList());
    }

    /** A repetition that says nothing of its rate. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String reason) {
            super(reason);
        }
    }
}
