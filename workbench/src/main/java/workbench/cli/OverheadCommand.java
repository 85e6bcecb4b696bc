package workbench.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.analysis.Interval;
import workbench.run.ClassPaths;
import workbench.run.OverheadBenchmark;
import workbench.run.OverheadRatios;
import workbench.run.OverheadTrials;
import workbench.run.Trial;

/** Shows what the workbench itself costs. For those who work on it, hence hidden. */
@Command(
        name = "benchmark-overhead",
        hidden = true,
        description = "Runs each transport's kernels and bare loops that do the same, alternately in the same JVMs, and"
                + " prints the ratios of their speed and of their latency: 1 is no overhead.")
final class OverheadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private OverheadOptions options;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "40",
            description = "Pairs of iterations, an even number (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int pairs;

    @Option(
            names = "--messages",
            paramLabel = "N",
            defaultValue = "19200",
            description = "Messages in an iteration, a multiple of 64; more where a message takes less than a"
                    + " microsecond (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int messages;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description =
                    "Warm up so long at least: a broker and its clients, which do everything in two ways here, are"
                            + " not fast before (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int warmupSeconds;

    OverheadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int evenPairs = pairs + pairs % 2;
        List<Trial> trials = new OverheadTrials(
                        surroundings.workloads(), surroundings.transports().get(), messages)
                .of(options.toSelection());
        surroundings
                .console()
                .out()
                .println("The kernel's figures ÷ those of a bare loop, " + evenPairs
                        + " pairs of iterations, after " + warmupSeconds + " s or more of warm-up; " + messages
                        + " messages of 1 KiB (in windows of 64 where streamed, an eighth as many round trips) between two"
                        + " participants; one sum of 1 M integers, two workers");
        OverheadBenchmark benchmark =
                new OverheadBenchmark(ClassPaths.fromBuild(), evenPairs, TimeUnit.SECONDS.toNanos(warmupSeconds));
        for (Trial trial : trials) {
            if (trial.transport().availability().available()) {
                print(trial, benchmark.ratios(trial));
            }
        }
        return ExitCode.OK;
    }

    private void print(Trial trial, OverheadRatios ratios) {
        printLine(trial, "speed", ratios.speed());
        if (!ratios.latency().isEmpty()) {
            printLine(trial, "latency p50", ratios.latency());
        }
    }

    private void printLine(Trial trial, String what, List<Double> ratios) {
        Interval interval = Interval.ofRatios(ratios);
        surroundings
                .console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-52s %-12s centre %.3f   95 %% interval %.3f … %.3f   all %.3f … %.3f   %d pairs, verified",
                        trial.id(),
                        what,
                        interval.centre(),
                        interval.lower(),
                        interval.upper(),
                        ratios.stream().min(Double::compare).orElseThrow(),
                        ratios.stream().max(Double::compare).orElseThrow(),
                        ratios.size()));
    }
}
