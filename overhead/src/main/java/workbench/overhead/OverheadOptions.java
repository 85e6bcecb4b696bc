package workbench.overhead;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import workbench.cli.PlanOptions;
import workbench.plan.Selection;

/** Options that say which kernels to measure. */
final class OverheadOptions {
    @Option(names = "--workload", paramLabel = "NAME[,NAME]", description = "Which workloads (default: all).")
    private List<String> workloads = new ArrayList<>();

    @Option(
            names = "--transport",
            paramLabel = "ID[,ID]",
            description = "Which transports, by id or a part of it (default: those over JMS and MPI; all: every one).")
    private List<String> transports = new ArrayList<>();

    @Option(
            names = "--deployment",
            paramLabel = "WORD[,WORD]",
            description = "threads or processes (default: each transport's own).")
    private List<String> deployments = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE[,VALUE]",
            description = "A parameter of a transport, such as waiting=spin; repeatable.")
    private List<String> settings = new ArrayList<>();

    Selection toSelection() {
        return new Selection(
                PlanOptions.arguments("workload", workloads),
                PlanOptions.arguments("transport", transports),
                PlanOptions.arguments("deployment", deployments),
                List.of(),
                PlanOptions.settings(PlanOptions.byName(settings)));
    }
}
