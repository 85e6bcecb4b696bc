package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.analysis.Confirmation;
import workbench.analysis.Probe;
import workbench.analysis.SearchOutcome;
import workbench.analysis.TriedRate;
import workbench.plan.LatencyBounds;
import workbench.plan.Percent;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.LatencyBound;
import workbench.result.RateStudy;
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
            "  workbench rate-search --transport mpi-mpj-multicore --bound p999=1ms --preset standard"
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

    /** It is kept, so that the same can be typed again; rates are tried one after the other, in an order that follows from what they show. */
    @Option(names = "--seed", hidden = true, converter = Words.Seed.class)
    private Long seed;

    RateSearchCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        LatencyBound limit = LatencyBounds.parse(bound);
        Plan plan = options.plan(context, seed);
        Confirmation confirmation = Confirmation.of(Percent.HELD_IN.parse(heldIn), plan.rounds());
        return options.study(context, plan, "rate-search", (run, closed) -> search(run, closed, limit, confirmation));
    }

    private static void search(LoadRun run, Trial closed, LatencyBound limit, Confirmation confirmation)
            throws InterruptedException {
        double capacity = run.capacity(closed, 1);
        RateSearch search = new RateSearch(
                capacity,
                OpenLoop.MOST_PER_SECOND,
                confirmation,
                (rate, number) -> Probe.of(limit, run.repetition(closed.atRate(rate), number)));
        Sought sought = new Sought(run, closed, limit, capacity);
        run.study(search::run, (complete, givenUp) -> sought.of(search.soFar(), complete, givenUp));
    }

    /** What is kept of a search. */
    private record Sought(LoadRun run, Trial closed, LatencyBound limit, double capacity) {
        RateStudy of(SearchOutcome found, boolean complete, String givenUp) {
            return new RateStudy(
                    closed.id(),
                    capacity,
                    new RateStudy.Search(
                            limit,
                            found.confirmation().repetitions(),
                            found.confirmation().required(),
                            found.confirmed().map(TriedRate::perSecond).orElse(null),
                            found.out().map(TriedRate::perSecond).orElse(null)),
                    found.tried().stream()
                            .flatMap(rate ->
                                    run.rate(closed.atRate(rate.perSecond()), rate.perSecond(), rate.held()).stream())
                            .toList(),
                    complete,
                    givenUp);
        }
    }
}
