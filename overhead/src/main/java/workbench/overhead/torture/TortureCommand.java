package workbench.overhead.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import workbench.cli.CliContext;
import workbench.cli.ExitCode;
import workbench.cli.Words;
import workbench.control.Folders;
import workbench.launch.ClassPaths;
import workbench.launch.TemporaryFolder;

/** Kills at random. For those who work on the workbench, hence hidden. */
@Command(
        name = "torture",
        hidden = true,
        description =
                "Starts runs, kills one child, the workbench, or both at some moment, resumes what was interrupted, and"
                        + " looks whether a wrong result, a process, a folder or a kernel object was left. Exit code 1 if so.")
public final class TortureCommand implements Callable<Integer> {
    private final CliContext context;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many (default: ${DEFAULT-VALUE}).",
            converter = Words.PositiveCount.class)
    private int kills;

    @Option(
            names = "--transport",
            paramLabel = "ID",
            split = ",",
            defaultValue =
                    "jms-artemis-tcp,jms-artemis-vm,mpi-mpj-cluster,mpi-mpj-multicore,fifo,posix-shm,sysv-msg,grpc",
            description = "In turn over these (default: ${DEFAULT-VALUE}).")
    private List<String> transports;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of when and what is killed (default: ${DEFAULT-VALUE}).")
    private long seed;

    public TortureCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = context.console().out();
        SplittableRandom random = new SplittableRandom(seed);
        Map<Target, Integer> killed = new EnumMap<>(Target.class);
        List<Findings> findings = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.of("torture")) {
            while (findings.size() < kills) {
                int number = findings.size() + 1;
                String transport = transports.get(number % transports.size());
                Target target = Target.values()[random.nextInt(Target.values().length)];
                Path run = folder.path().resolve("run-" + number);
                Attempt attempt = new Attempt(program(), run, transport, target);
                if (attempt.make(random)) {
                    findings.add(attempt.findings());
                    killed.merge(target, 1, Integer::sum);
                    print(out, number, transport, target, attempt);
                }
                Folders.removeQuietly(run);
            }
        }
        out.println(findings.size() + " kills ("
                + killed.entrySet().stream()
                        .map(each -> each.getValue() + " of " + each.getKey().phrase)
                        .collect(Collectors.joining(", "))
                + ") over " + transports.size() + " transports, seed " + seed + ": " + Findings.counts(findings));
        return findings.stream().allMatch(Findings::isEmpty) ? ExitCode.OK : ExitCode.FAILED;
    }

    private void print(PrintStream out, int number, String transport, Target target, Attempt attempt) {
        String result = attempt.findings().isEmpty()
                ? "as it should be"
                : attempt.described(finding -> finding.kind().phrase + ": " + finding.text());
        out.println(number + "/" + kills + "  " + transport + ", " + target.phrase + ": " + result);
        out.flush();
    }

    /** Beside the jar in which this class is. */
    private static Path program() {
        return ClassPaths.placeOf(TortureCommand.class).resolveSibling("bin").resolve("workbench");
    }
}
