package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbench.present.RatesText;
import workbench.present.RepetitionLine;
import workbench.run.Plan;
import workbench.run.Trial;
import workbench.workload.UsageException;

/** Shows latency under load: at shares of the capacity, from little to too much. */
@Command(
        name = "rate-versus-latency",
        description =
                "Measures, for each transport, what producer-consumer moves in a closed loop, and then the latency at"
                        + " shares of that rate in an open loop, round after round in shuffled order. A rate that is too much"
                        + " is shown as saturated.",
        footer = {
            "",
            "Examples:",
            "  workbench rate-versus-latency --transport jms-artemis-vm,mpi-mpj-multicore",
            "  workbench rate-versus-latency --transport jms-artemis-tcp --shares 10,50,90 --preset standard"
        })
final class RateSweepCommand implements Callable<Integer> {
    private static final int MOST_PERCENT = 1_000;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RateOptions options;

    @Option(
            names = "--shares",
            paramLabel = "PERCENT[,PERCENT]",
            split = ",",
            description = "Of the closed loop's rate (default: 1,5,10,25,50,75,90,95,100,105).")
    private List<Integer> shares = List.of(1, 5, 10, 25, 50, 75, 90, 95, 100, 105);

    RateSweepCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (int share : shares) {
            if (share < 1 || share > MOST_PERCENT) {
                throw new UsageException(
                        "--shares cannot be '" + share + "': allowed is 1 to " + MOST_PERCENT + " (percent).");
            }
        }
        Plan plan = options.plan(surroundings);
        LoadRun run = options.begin(
                surroundings,
                plan,
                "rate-versus-latency",
                spec.commandLine().getParent().getParseResult().originalArgs());
        int code = ExitCode.OK;
        for (Trial closed : plan.trials()) {
            if (closed.transport().availability().available() && !sweep(run, closed, plan.rounds())) {
                code = ExitCode.FAILED;
            }
        }
        run.finish();
        return code;
    }

    /** False if a repetition broke. */
    private boolean sweep(LoadRun run, Trial closed, int rounds) throws InterruptedException {
        String name = RepetitionLine.name(closed.record());
        try {
            double capacity = run.capacity(closed, rounds);
            List<Trial> rates = new ArrayList<>();
            for (int share : shares) {
                rates.add(closed.atRate(Math.max(1, Math.round(capacity * share / 100))));
            }
            surroundings.console().out().println(name);
            surroundings.console().out().print(RatesText.of(run.run(rates, rounds), capacity));
            return true;
        } catch (LoadRun.Broken broken) {
            surroundings.console().err().println(name + " was given up: " + broken.getMessage());
            return false;
        }
    }
}
