package workbench.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.present.RatesText;
import workbench.present.RepetitionLine;
import workbench.result.Repetition;
import workbench.run.Plan;
import workbench.run.RateSearch;
import workbench.run.Trial;

/** Finds the highest rate that holds a latency bound. */
@Command(
        name = "rate-search",
        description = {
            "Finds, for each transport, the highest rate of producer-consumer that is reached and holds a latency bound:"
                    + " first a closed loop for the capacity, then rates below it, halving the distance, each in fresh"
                    + " JVMs; at last the rate that was found must hold in all rounds.",
        },
        footer = {
            "",
            "Examples:",
            "  workbench rate-search --transport jms-artemis-tcp --bound p99=5ms",
            "  workbench rate-search --transport mpi-mpj-multicore,jms-artemis-vm --bound p999=1ms --preset standard"
        })
final class RateSearchCommand implements Callable<Integer> {
    private static final double STEP_DOWN = 1.05;
    private static final int MOST_STEPS_DOWN = 5;

    private final Surroundings surroundings;

    @Mixin
    private RateOptions options;

    @Option(
            names = "--bound",
            paramLabel = "PERCENTILE=TIME",
            required = true,
            description = "What latency must not exceed, such as p99=5ms; p50, p90, p99, p999 or max.")
    private String bound;

    RateSearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        LatencyBound limit = LatencyBound.of(bound);
        Plan plan = options.plan(surroundings);
        return options.study(
                surroundings, plan, "rate-search", (run, closed) -> search(run, closed, limit, plan.rounds()));
    }

    private void search(LoadRun run, Trial closed, LatencyBound limit, int rounds) throws InterruptedException {
        double capacity = run.capacity(closed, 1);
        RateSearch.Result found = RateSearch.search(capacity, rate -> holds(run, closed.atRate(rate), limit, 1));
        long highest = confirmed(run, closed, limit, rounds, found.highestPerSecond());
        String name = RepetitionLine.name(closed.record());
        var out = surroundings.console().out();
        out.println(sentence(name, limit, capacity, found, highest, rounds));
        out.print(RatesText.of(rates(run, closed, found), capacity));
    }

    private static List<Repetition> rates(LoadRun run, Trial closed, RateSearch.Result found) {
        return run.of(found.steps().stream()
                .map(step -> closed.atRate(step.ratePerSecond()))
                .toList());
    }

    private static boolean holds(LoadRun run, Trial trial, LatencyBound limit, int rounds) throws InterruptedException {
        return run.run(List.of(trial), rounds).stream().allMatch(limit::holds);
    }

    /** One repetition may have been lucky: all rounds must hold, or a rate a little lower is tried. 0 if none holds. */
    private static long confirmed(LoadRun run, Trial closed, LatencyBound limit, int rounds, long found)
            throws InterruptedException {
        long rate = found;
        for (int step = 0; rate > 0 && step < MOST_STEPS_DOWN; step++) {
            if (holds(run, closed.atRate(rate), limit, rounds)) {
                return rate;
            }
            rate = (long) (rate / STEP_DOWN);
        }
        return 0;
    }

    private static String sentence(
            String name, LatencyBound limit, double capacity, RateSearch.Result found, long highest, int rounds) {
        String closedLoop = String.format(Locale.ROOT, "; a closed loop moved %,.0f/s", capacity);
        if (highest == 0) {
            return name + ": no rate was found that holds " + limit + closedLoop + ".";
        }
        String above = found.lowestFailedPerSecond() == 0
                ? "; none that was tried did not hold"
                : String.format(Locale.ROOT, "; %,d/s did not", found.lowestFailedPerSecond());
        return name
                + String.format(Locale.ROOT, ": %,d/s held %s in %d of %d repetitions", highest, limit, rounds, rounds)
                + above + closedLoop + ".";
    }
}
