package workbench.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workbench.analysis.Comparison;
import workbench.analysis.SummaryCsv;
import workbench.measure.HomeFolder;
import workbench.present.ComparisonText;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.run.Plan;
import workbench.run.RunListener;
import workbench.run.Trial;
import workbench.transport.Availability;

/** One run from its plan to the printed comparison. Whatever happens, the folder holds what has ended. */
final class Execution {
    private final Surroundings surroundings;
    private final Plan plan;
    private final RunFolder folder;
    private final List<String> typed;
    private final Map<String, Object> environment;
    private final String startedAt;
    private final List<Repetition> ended = new ArrayList<>();

    Execution(Surroundings surroundings, Plan plan, RunFolder folder, List<String> typed) {
        this.surroundings = surroundings;
        this.plan = plan;
        this.folder = folder;
        this.typed = typed.stream().map(HomeFolder::hide).toList();
        this.environment = surroundings.harness().environment(plan);
        this.startedAt = now();
    }

    /** Answers the exit code. */
    int run() throws InterruptedException {
        Console console = surroundings.console();
        announce();
        folder.write(record(""));
        Thread farewell = new Thread(this::farewell, "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Progress progress = Progress.on(console, plan)) {
            surroundings.harness().run(plan, folder, new Keeper(progress));
        } finally {
            removeUnlessEnding(farewell);
        }
        RunRecord run = record(now());
        folder.write(run);
        Comparison comparison = Comparison.of(run, ended);
        folder.writeSummary(SummaryCsv.of(comparison));
        console.out().print(ComparisonText.of(comparison, List.of(), shown(), surroundings.program(), console.ink()));
        return comparison.allGood() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void announce() {
        var err = surroundings.console().err();
        plan.notes().forEach(err::println);
        plan.trials().stream().map(Trial::transport).distinct().forEach(transport -> {
            Availability availability = transport.availability();
            if (!availability.available()) {
                err.println("!!! " + transport.id() + " is unavailable and left out: " + availability.reason() + " "
                        + availability.cure());
            }
        });
    }

    private RunRecord record(String finishedAt) {
        return new RunRecord(
                RunRecord.SCHEMA_VERSION,
                folder.path().getFileName().toString(),
                startedAt,
                finishedAt,
                typed,
                environment,
                plan.record());
    }

    /** On Ctrl-C. */
    private void farewell() {
        surroundings
                .console()
                .err()
                .println("\nInterrupted. What has ended is kept; '" + surroundings.program() + " show " + shown()
                        + "' prints it.");
    }

    private static void removeUnlessEnding(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is at work.
        }
    }

    /** As short as it can be typed. */
    private String shown() {
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.path().toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
    }

    private String now() {
        return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Keeps the summary up to date, so that an interrupted run has one too. */
    private final class Keeper implements RunListener {
        private final RunListener next;

        Keeper(RunListener next) {
            this.next = next;
        }

        @Override
        public void runStarted(Plan started, Path path) {
            next.runStarted(started, path);
        }

        @Override
        public void repetitionStarted(Trial trial, int round, int number, int total) {
            next.repetitionStarted(trial, round, number, total);
        }

        @Override
        public void phase(String phase) {
            next.phase(phase);
        }

        @Override
        public void repetitionFinished(Trial trial, Repetition repetition) {
            ended.add(repetition);
            folder.writeSummary(SummaryCsv.of(Comparison.of(record(""), ended)));
            next.repetitionFinished(trial, repetition);
        }

        @Override
        public void runFinished() {
            next.runFinished();
        }
    }
}
