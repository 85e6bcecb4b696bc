package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.present.RatesText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.workload.OpenLoop;
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

    private final CliContext context;

    @Mixin
    private RateOptions options;

    @Option(
            names = "--shares",
            paramLabel = "PERCENT[,PERCENT]",
            split = ",",
            description = "Of the closed loop's rate (default: 1,5,10,25,50,75,90,95,100,105).")
    private List<Integer> shares = List.of(1, 5, 10, 25, 50, 75, 90, 95, 100, 105);

    RateSweepCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (int share : shares) {
            if (share < 1 || share > MOST_PERCENT) {
                throw new UsageException(
                        "--shares cannot be '" + share + "': allowed is 1 to " + MOST_PERCENT + " (percent).");
            }
        }
        Plan plan = options.plan(context);
        return options.study(context, plan, "rate-versus-latency", (run, closed) -> sweep(run, closed, plan.rounds()));
    }

    private void sweep(LoadRun run, Trial closed, int rounds) throws InterruptedException {
        double capacity = run.capacity(closed, rounds);
        List<Trial> rates = shares.stream()
                .map(share ->
                        closed.atRate(Math.clamp(Math.round(capacity * share / 100), 1, OpenLoop.MOST_PER_SECOND)))
                .toList();
        var out = context.out();
        List<Repetition> measured = run.run(rates, rounds);
        out.println(RepetitionLine.name(closed.record()));
        out.print(RatesText.of(measured, capacity, context.ink()));
    }
}
