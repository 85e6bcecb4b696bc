package workbench.overhead;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.analysis.Interval;
import workbench.cli.CliContext;
import workbench.cli.ExitCode;
import workbench.cli.Words;
import workbench.launch.ClassPaths;
import workbench.metric.Operation;
import workbench.plan.Trial;
import workbench.workload.UsageException;

/** Shows what the workbench itself costs. For those who work on it, hence hidden. */
@Command(
        name = "benchmark-overhead",
        hidden = true,
        description = "Runs each transport's kernels and bare loops that do the same, alternately in the same JVMs, and"
                + " prints the ratios of their speed and of their latency: 1 is no overhead.")
final class OverheadCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin
    private OverheadOptions options;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "8",
            description = "Pairs of iterations in each fork, an even number (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int pairs;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "Fresh JVMs, two at least: the interval is of what they show, since each has a ratio of its own"
                            + " (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int forks;

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
            defaultValue = "10",
            description =
                    "Warm up so long at least: a broker and its clients, which do everything in two ways here, are"
                            + " not fast before (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int warmupSeconds;

    OverheadCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (forks < 2) {
            throw new UsageException("--forks cannot be '1': from 2 on there is something to compare.");
        }
        int evenPairs = pairs + pairs % 2;
        List<Trial> trials =
                new OverheadTrials(context.workloads(), context.transports().get(), messages).of(options.toSelection());
        context.console()
                .out()
                .println(
                        "The kernel's figures ÷ those of a bare loop, " + evenPairs + " pairs of iterations in each of "
                                + forks + " forks, after " + warmupSeconds + " s or more of warm-up; " + messages
                                + " messages of 1 KiB (in windows of 64 where streamed, an eighth as many round trips or collective"
                                + " operations) between two participants (three where published); one sum of 1 M integers, two"
                                + " workers");
        OverheadBenchmark benchmark =
                new OverheadBenchmark(ClassPaths.fromBuild(), evenPairs, TimeUnit.SECONDS.toNanos(warmupSeconds));
        for (Trial trial : trials) {
            if (trial.transport().availability().available()) {
                List<OverheadRatios> ratios = new ArrayList<>();
                for (int fork = 0; fork < forks; fork++) {
                    ratios.add(benchmark.ratios(trial));
                }
                print(trial, ratios);
            }
        }
        return ExitCode.OK;
    }

    private void print(Trial trial, List<OverheadRatios> ratios) {
        printLine(trial, "speed", ratios.stream().map(OverheadRatios::speed).toList());
        List<List<Double>> latencies = ratios.stream()
                .map(OverheadRatios::latency)
                .filter(each -> !each.isEmpty())
                .toList();
        if (latencies.size() == forks) {
            boolean isCollective = trial.workload().operation() == Operation.COLLECTIVE;
            printLine(trial, isCollective ? "operation time" : "latency p50", latencies);
        }
    }

    /** Pairs of a fork share their JVMs and are not independent: each fork gives one ratio. */
    private void printLine(Trial trial, String what, List<List<Double>> ratios) {
        List<Double> centres = ratios.stream()
                .map(ofFork -> Interval.ofRatios(ofFork).centre())
                .toList();
        Interval interval = Interval.ofRatios(centres);
        context.console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-52s %-14s centre %.3f   95 %% interval %.3f … %.3f   forks %.3f … %.3f   %d × %d pairs, verified",
                        trial.id(),
                        what,
                        interval.centre(),
                        interval.lower(),
                        interval.upper(),
                        Collections.min(centres),
                        Collections.max(centres),
                        ratios.size(),
                        ratios.getFirst().size()));
    }
}
