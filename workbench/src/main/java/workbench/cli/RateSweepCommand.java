package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.RateStudy;
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

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the order in which rates are run (default: any; a run's is kept in its run.json).",
            converter = Words.Seed.class)
    private Long seed;

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
        Plan plan = options.plan(context, seed);
        return options.study(context, plan, "rate-versus-latency", (run, closed) -> sweep(run, closed, plan.rounds()));
    }

    private void sweep(LoadRun run, Trial closed, int rounds) throws InterruptedException {
        double capacity = run.capacity(closed, rounds);
        Map<Long, Trial> rates = new TreeMap<>();
        for (int share : shares) {
            long perSecond = Math.clamp(Math.round(capacity * share / 100), 1, OpenLoop.MOST_PER_SECOND);
            rates.put(perSecond, closed.atRate(perSecond));
        }
        run.study(() -> run.run(List.copyOf(rates.values()), rounds), new Swept(run, closed, capacity, rates));
    }

    /** What is kept of a sweep. */
    private record Swept(LoadRun run, Trial closed, double capacity, Map<Long, Trial> rates) implements LoadRun.Found {
        @Override
        public RateStudy study(boolean complete, String givenUp) {
            return new RateStudy(
                    closed.id(),
                    capacity,
                    null,
                    rates.entrySet().stream()
                            .flatMap(rate -> run.rate(rate.getValue(), rate.getKey(), null).stream())
                            .toList(),
                    complete,
                    givenUp);
        }
    }
}
