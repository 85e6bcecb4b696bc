package workbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import workbench.plan.Plan;
import workbench.present.Ink;
import workbench.result.StoredRuns;
import workbench.run.Estimate;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * All that a command takes from outside, so that tests can give it something else.
 *
 * @param transports asked for when needed
 * @param results where runs are put unless the user names a folder
 * @param environment the process's variables
 * @param program what the user types to call the workbench
 */
public record CliContext(
        Console console,
        List<Workload> workloads,
        Supplier<List<Transport>> transports,
        Harness harness,
        Path results,
        Map<String, String> environment,
        String program,
        Clock clock) {

    /** So many are read in no time, and tell what has been run lately. */
    private static final int LAST_RUNS = 20;

    public static CliContext ofProcess(Console console, Map<String, String> environment) {
        return new CliContext(
                console,
                Workloads.all(),
                CliContext::transportsOfBuild,
                new LocalHarness(),
                Path.of(environment.getOrDefault("WORKBENCH_RESULTS", "results")),
                environment,
                environment.getOrDefault("WORKBENCH_COMMAND", "workbench"),
                Clock.systemUTC());
    }

    PrintStream out() {
        return console.out();
    }

    PrintStream err() {
        return console.err();
    }

    Ink ink() {
        return console.ink();
    }

    /** As earlier runs took. */
    Estimate estimate(Plan plan) {
        return Estimate.of(plan, StoredRuns.newest(results, LAST_RUNS).runs());
    }

    /** ISO 8601, to the second. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Those on the class path and those that the build had to leave out. */
    private static List<Transport> transportsOfBuild() {
        List<Transport> transports = new ArrayList<>(Transports.all());
        transports.addAll(LeftOutTransport.besideJar());
        return List.copyOf(transports);
    }
}
