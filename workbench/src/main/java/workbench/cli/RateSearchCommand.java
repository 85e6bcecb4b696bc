package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.present.RateSearchText;
import workbench.present.RatesText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.run.Confirmation;
import workbench.run.LatencyBound;
import workbench.run.RateSearch;
import workbench.workload.OpenLoop;

/** Finds the highest rate that holds a latency bound. */
@Command(
        name = "rate-search",
        description = {
            "Finds, for each transport, the highest rate of producer-consumer that is reached and holds a latency bound:"
                    + " first a closed loop for the capacity, then rates below it, halving the distance, each in fresh"
                    + " JVMs. The rate that is found must hold in all of --rounds repetitions, or in as many as"
                    + " --held-in says; if it does not, lower ones are tried until one does.",
        },
        footer = {
            "",
            "Examples:",
            "  workbench rate-search --transport jms-artemis-tcp --bound p99=5ms",
            "  workbench rate-search --transport mpi-mpj-multicore,jms-artemis-vm --bound p999=1ms --preset standard"
        })
final class RateSearchCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin
    private RateOptions options;

    @Option(
            names = "--bound",
            paramLabel = "PERCENTILE=TIME",
            required = true,
            description = "What latency must not exceed, such as p99=5ms; p50, p90, p99, p999 or max.")
    private String bound;

    @Option(
            names = "--held-in",
            paramLabel = "PERCENT",
            description = "In which part of its repetitions a rate must hold the bound (default: 90%%, which is all of"
                    + " them where there are fewer than 10).")
    private String heldIn = "90%";

    RateSearchCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        LatencyBound limit = LatencyBound.of(bound);
        Plan plan = options.plan(context);
        Confirmation confirmation = Confirmation.of(heldIn, plan.rounds());
        return options.study(context, plan, "rate-search", (run, closed) -> search(run, closed, limit, confirmation));
    }

    private void search(LoadRun run, Trial closed, LatencyBound limit, Confirmation confirmation)
            throws InterruptedException {
        double capacity = run.capacity(closed, 1);
        RateSearch search = new RateSearch(
                capacity,
                OpenLoop.MOST_PER_SECOND,
                confirmation,
                (rate, number) -> limit.judge(run.repetition(closed.atRate(rate), number)));
        var out = context.out();
        try {
            RateSearch.Result result = search.run();
            out.println(RateSearchText.of(RepetitionLine.name(closed.record()), limit, capacity, result));
        } finally {
            out.print(RatesText.of(tried(run, closed, search.soFar()), capacity, limit, context.ink()));
        }
    }

    /** Without one that broke. */
    private static List<Repetition> tried(LoadRun run, Trial closed, RateSearch.Result result) {
        List<Trial> trials = result.tried().stream()
                .map(rate -> closed.atRate(rate.perSecond()))
                .toList();
        return run.of(trials).stream().filter(LoadRun::tellsOfItsRate).toList();
    }
}
