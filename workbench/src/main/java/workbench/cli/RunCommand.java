package workbench.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbench.result.RunFolder;
import workbench.run.Plan;
import workbench.run.Planner;

/** Runs trials and prints their comparison. */
@Command(
        name = "run",
        description =
                "Runs each workload over each transport in fresh JVMs, round after round, verifies every answer and"
                        + " prints a comparison.",
        footer = {
            "",
            "Examples:",
            "  workbench run",
            "  workbench run --workload producer-consumer --set messageSize=64KiB --set producers=1",
            "  workbench run --transport jms-artemis-vm,mpi-mpj-multicore --preset standard",
            "  workbench run --workload parallel-sum --set data=generated --set workers=4 --out /tmp/sums"
        })
final class RunCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to keep the run: an empty folder or a new one (default: results/<time>-<name>).")
    private Path out;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Plan plan =
                new Planner(surroundings.workloads(), surroundings.transports().get()).plan(options.toRequest());
        RunFolder folder = out == null ? freshFolder() : RunFolder.create(out);
        List<String> typed = spec.commandLine().getParent().getParseResult().originalArgs();
        return new Execution(surroundings, plan, folder, typed).run();
    }

    private RunFolder freshFolder() {
        String name = TIME.format(surroundings.clock().instant().atOffset(ZoneOffset.UTC)) + "-" + options.name();
        return RunFolder.createFresh(surroundings.results().resolve(name));
    }
}
