package workbench.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import workbench.analysis.MedianInterval;
import workbench.run.ClassPaths;
import workbench.run.OverheadBenchmark;
import workbench.transport.Transport;

/** Shows what the workbench itself costs. For those who work on it, hence hidden. */
@Command(
        name = "benchmark-overhead",
        hidden = true,
        description = "Sends messages through each transport's kernel and through a bare loop, alternately in the same"
                + " JVMs, and prints the ratios of their messages per second: 1 is no overhead.")
final class OverheadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "31",
            description = "Pairs of iterations (default: ${DEFAULT-VALUE}; the interval takes 6 or more).",
            converter = Words.PositiveCount.class)
    private int pairs;

    @Option(
            names = "--messages",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Messages in an iteration (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int messages;

    OverheadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = surroundings.console().out();
        out.println("messages/s of the kernel ÷ messages/s of a bare loop, " + pairs + " pairs of " + messages
                + " messages of 1 KiB, one producer, one consumer");
        OverheadBenchmark benchmark = new OverheadBenchmark(ClassPaths.fromBuild(), pairs, messages);
        for (Transport transport : surroundings.transports().get()) {
            if (transport.availability().available()) {
                out.println(line(transport, benchmark.ratios(transport)));
            }
        }
        return ExitCode.OK;
    }

    private static String line(Transport transport, List<Double> ratios) {
        MedianInterval interval = MedianInterval.of(ratios);
        return String.format(
                Locale.ROOT,
                "%-18s  median %.3f   95 %% interval %.3f … %.3f   all %.3f … %.3f   %d pairs, verified",
                transport.id(),
                interval.median(),
                interval.lower(),
                interval.upper(),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                ratios.size());
    }
}
