package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import workbench.analysis.DifferentFact;
import workbench.analysis.EndedBy;
import workbench.plan.Plan;
import workbench.plan.Planner;
import workbench.present.BuildsText;
import workbench.present.CommandText;
import workbench.result.Resumption;
import workbench.result.RunFolder;
import workbench.result.RunRecord;
import workbench.result.StoredRun;
import workbench.run.ChangedSources;
import workbench.run.CompletedRepetitions;
import workbench.run.Runner;
import workbench.workload.UsageException;

/** Goes on with a run that was interrupted, as if it had not been. */
record ResumedRun(CliContext context, Path folder, boolean changedSources, AnswerOption answer) {
    /** They differ from one moment to the next, or concern a JVM that measures nothing. */
    private static final Set<String> NO_MATTER = Set.of("loadAverage", "memoryAvailableBytes", "controllerJvmOptions");

    private static final int MOST_SHOWN = 100;

    private static final Set<String> ALONE = Set.of("--resume", "--changed-sources", "--details", "--debug");

    /** Returns the exit code. */
    int call(CommandSpec spec) throws InterruptedException {
        refuseOthers(spec);
        StoredRun seen = StoredRun.read(folder);
        Plan plan = plan(seen.run());
        if (isWhole(seen, plan)) {
            return nothingMissing(seen);
        }
        if (Runner.isAtWorkIn(folder)) {
            throw new UsageException(
                    "--resume cannot be '" + folder + "': this run is still going on; wait for its end, or end it.");
        }
        try (RunFolder ours = RunFolder.reopen(folder)) {
            // Another one may have gone on with it until now.
            StoredRun stored = StoredRun.read(folder);
            return isWhole(stored, plan) ? nothingMissing(stored) : resume(ours, stored, plan);
        }
    }

    /** A run that ended sooner as it should lacks rounds and nothing else. */
    private static boolean isWhole(StoredRun stored, Plan plan) {
        boolean endedSooner =
                stored.run().hasFinished() && !stored.run().endedBy().equals(EndedBy.ROUNDS.id());
        return endedSooner || CompletedRepetitions.of(stored.repetitions()).missing(plan) == 0;
    }

    private int nothingMissing(StoredRun stored) {
        context.out()
                .println("Nothing is missing: '" + folder + "' holds "
                        + stored.repetitions().size() + " repetitions; '" + context.program() + " show "
                        + CommandText.quoted(folder.toString()) + "' prints them.");
        return ExitCode.OK;
    }

    private int resume(RunFolder ours, StoredRun stored, Plan plan) throws InterruptedException {
        List<String> sources = ChangedSources.since(stored.repetitions(), plan, context.harness()::workbench);
        if (!sources.isEmpty() && !changedSources) {
            throw new UsageException("--resume cannot be '" + folder + "': the sources of "
                    + BuildsText.names(sources) + " have changed since it began, and its trials would be of several"
                    + " versions; run it anew, or add --changed-sources to go on all the same.");
        }
        List<String> changes = new ArrayList<>(changes(stored.run(), plan));
        if (!sources.isEmpty()) {
            changes.add("sources: other ones of " + BuildsText.names(sources));
        }
        Room.check(plan, context);
        Resumption resumption = new Resumption(context.now(), List.copyOf(changes));
        if (!resumption.changes().isEmpty()) {
            context.err()
                    .println("! This run began in another environment (" + String.join("; ", resumption.changes())
                            + "): its results may not be alike.");
        }
        return new Execution(context, plan, ours, stored.run().resumed(resumption), stored.repetitions(), answer).run();
    }

    private static void refuseOthers(CommandSpec spec) {
        for (ArgSpec typed : spec.commandLine().getParseResult().matchedArgs()) {
            String name = typed instanceof OptionSpec option ? option.longestName() : "a plan";
            if (!ALONE.contains(name)) {
                throw new UsageException("--resume cannot go with " + name
                        + ": what is run was planned when the run began; leave it out.");
            }
        }
    }

    private Plan plan(RunRecord run) {
        Planner planner = new Planner(context.workloads(), context.transports().get());
        try {
            return planner.restore(run.plan().withRounds(run.leastRounds()));
        } catch (UsageException e) {
            throw new UsageException("--resume cannot be '" + folder + "': " + e.getMessage());
        }
    }

    /** {@code javaVersion: 25.0.2, now 25.0.3}. */
    private List<String> changes(RunRecord run, Plan plan) {
        Map<String, Object> now = context.harness().environment(plan);
        return run.environment().entrySet().stream()
                .filter(entry -> !NO_MATTER.contains(entry.getKey()) && now.containsKey(entry.getKey()))
                .filter(entry -> !DifferentFact.isNoise(entry.getKey(), entry.getValue(), now.get(entry.getKey())))
                .filter(entry -> !String.valueOf(entry.getValue()).equals(String.valueOf(now.get(entry.getKey()))))
                .map(entry ->
                        entry.getKey() + ": " + shown(entry.getValue()) + ", now " + shown(now.get(entry.getKey())))
                .toList();
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + " …";
    }
}
