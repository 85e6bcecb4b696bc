package workbench.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import workbench.analysis.Interval;
import workbench.run.ClassPaths;
import workbench.run.OverheadBenchmark;
import workbench.run.OverheadRatios;
import workbench.transport.Transport;
import workbench.workload.Workload;

/** Shows what the workbench itself costs. For those who work on it, hence hidden. */
@Command(
        name = "benchmark-overhead",
        hidden = true,
        description = "Runs each transport's kernels and bare loops that do the same, alternately in the same JVMs, and"
                + " prints the ratios of their speed and of their latency: 1 is no overhead.")
final class OverheadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--workload",
            paramLabel = "NAME[,NAME]",
            split = ",",
            description = "Which workloads (default: all).")
    private List<String> workloads = new ArrayList<>();

    @Option(
            names = "--transport",
            paramLabel = "ID[,ID]",
            split = ",",
            description = "Which transports (default: all).")
    private List<String> transports = new ArrayList<>();

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
            description = "Messages in an iteration, a multiple of 64 (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int messages;

    OverheadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int evenPairs = pairs + pairs % 2;
        var out = surroundings.console().out();
        out.println("The kernel's figures ÷ those of a bare loop, " + evenPairs + " pairs of iterations, after 20 s or"
                + " more of warm-up; " + messages + " messages of 1 KiB (in windows of 64 where streamed, an eighth as"
                + " many round trips) between two participants; one sum of 1 M integers, two workers");
        OverheadBenchmark benchmark = new OverheadBenchmark(ClassPaths.fromBuild(), evenPairs, messages);
        for (Workload workload : surroundings.workloads()) {
            for (Transport transport : surroundings.transports().get()) {
                if (isWanted(workload, transport) && transport.availability().available()) {
                    print(workload, transport, benchmark.ratios(workload, transport));
                }
            }
        }
        return ExitCode.OK;
    }

    private boolean isWanted(Workload workload, Transport transport) {
        return transport.nativeWorkloads().contains(workload.name())
                && (workloads.isEmpty() || workloads.contains(workload.name()))
                && (transports.isEmpty() || transports.contains(transport.id()));
    }

    private void print(Workload workload, Transport transport, OverheadRatios ratios) {
        printLine(workload, transport, "speed", ratios.speed());
        if (!ratios.latency().isEmpty()) {
            printLine(workload, transport, "latency p50", ratios.latency());
        }
    }

    private void printLine(Workload workload, Transport transport, String what, List<Double> ratios) {
        Interval interval = Interval.ofRatios(ratios);
        surroundings
                .console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-18s %-18s %-12s centre %.3f   95 %% interval %.3f … %.3f   all %.3f … %.3f   %d pairs, verified",
                        workload.name(),
                        transport.id(),
                        what,
                        interval.centre(),
                        interval.lower(),
                        interval.upper(),
                        ratios.stream().min(Double::compare).orElseThrow(),
                        ratios.stream().max(Double::compare).orElseThrow(),
                        ratios.size()));
    }
}
