package workbench.overhead.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.result.Repetition;
import workbench.result.RunFolder;
import workbench.result.Status;
import workbench.result.StoredRun;

/** One run of two trials, twice each, one kill in it at some moment, and its resumption. */
final class Attempt {
    private static final int REPETITIONS = 4;
    private static final long LATEST_KILL_MILLIS = 7_000;

    /** Far above what such a run takes. */
    private static final long HUNG_MILLIS = 120_000;

    private static final long ORPHAN_MILLIS = 15_000;

    /** A repetition may end by itself while a signal is on its way. */
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private final Path program;
    private final Path folder;
    private final String transport;
    private final Target target;
    private final Findings findings = new Findings();

    /** @param folder that does not exist yet: the run's */
    Attempt(Path program, Path folder, String transport, Target target) {
        this.program = program;
        this.folder = folder;
        this.transport = transport;
        this.target = target;
    }

    Findings findings() {
        return findings;
    }

    /** False where the run had ended, or had nothing of what was to be killed, when it was to be killed. */
    boolean make(RandomGenerator random) throws IOException, InterruptedException {
        KernelObjects before = KernelObjects.now();
        try (Victim victim = Victim.start(program, log("run"), arguments())) {
            if (!victim.run(random.nextLong(LATEST_KILL_MILLIS)) || !victim.kill(target, random)) {
                return false;
            }
            Instant killed = Instant.now();
            if (!victim.awaitEnd(HUNG_MILLIS)) {
                findings.add(Findings.Kind.HUNG, "still running after " + HUNG_MILLIS / 1_000 + " s");
            } else {
                lookForOrphans(victim);
                lookInto(stored(), victim.told(), killed);
            }
        }
        resume();
        lookForLeftovers(before);
        return true;
    }

    private List<String> arguments() {
        return List.of(
                "run",
                "--preset=smoke",
                "--workload=producer-consumer,parallel-sum",
                "--transport=" + transport,
                "--rounds=2",
                "--set=duration=300ms",
                "--set=elements=100000",
                "--out=" + folder);
    }

    private Path log(String what) {
        return folder.resolveSibling(folder.getFileName() + "-" + what + ".log");
    }

    private List<Repetition> stored() {
        return Files.exists(folder.resolve(RunFolder.RUN))
                ? StoredRun.read(folder).repetitions()
                : List.of();
    }

    private void lookForOrphans(Victim victim) throws InterruptedException {
        for (ProcessHandle orphan : victim.orphans(ORPHAN_MILLIS)) {
            findings.add(Findings.Kind.ORPHAN, "process " + orphan.pid() + " lives on");
        }
    }

    private void lookInto(List<Repetition> stored, long told, Instant killed) {
        long ok = stored.stream().filter(each -> each.status() == Status.OK).count();
        if (ok < told) {
            findings.add(Findings.Kind.LOST, told + " repetitions were told to be ok, and " + ok + " are stored");
        }
        stored.stream()
                .filter(each -> each.status() == Status.OK && target != Target.WORKBENCH && wasUnderWay(each, killed))
                .forEach(each -> findings.add(
                        Findings.Kind.FALSE_OK,
                        each.trial() + " of round " + each.round() + ", begun at " + each.startedAt() + ", took "
                                + each.wallSeconds() + " s, and a child was killed at " + killed));
        stored.stream()
                .filter(each -> each.status() == Status.OK && !each.verdict().correct())
                .forEach(each -> findings.add(Findings.Kind.FALSE_OK, each.trial() + " is ok and not correct"));
    }

    private static boolean wasUnderWay(Repetition repetition, Instant moment) {
        Instant begun = Instant.parse(repetition.startedAt());
        Instant ended = begun.plusMillis(Math.round(repetition.wallSeconds() * 1_000));
        return begun.plus(AT_ONCE).isBefore(moment) && moment.plus(AT_ONCE).isBefore(ended);
    }

    /** What was killed with the workbench is made up for; what a killed child has spoilt stays failed. */
    private void resume() throws IOException, InterruptedException {
        if (!Files.exists(folder.resolve(RunFolder.RUN))) {
            return;
        }
        if (target != Target.CHILD) {
            try (Victim resumed = Victim.start(program, log("resume"), List.of("run", "--resume=" + folder))) {
                if (!resumed.awaitEnd(HUNG_MILLIS)) {
                    findings.add(Findings.Kind.HUNG, "its resumption still ran after " + HUNG_MILLIS / 1_000 + " s");
                    return;
                }
            }
        }
        Map<String, Long> each = stored().stream()
                .collect(Collectors.groupingBy(
                        repetition -> repetition.trial() + ", round " + repetition.round(),
                        TreeMap::new,
                        Collectors.counting()));
        if (each.size() != REPETITIONS || each.values().stream().anyMatch(count -> count != 1)) {
            findings.add(Findings.Kind.NOT_RESUMED, "in the end there are " + each);
        }
    }

    private void lookForLeftovers(KernelObjects before) throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.map(Path::getFileName)
                        .map(Path::toString)
                        .filter(name -> name.startsWith("work-"))
                        .forEach(name -> findings.add(Findings.Kind.LEFT_BEHIND, "folder " + name));
            }
        }
        KernelObjects.now().since(before).forEach(object -> findings.add(Findings.Kind.LEFT_BEHIND, object));
    }

    /** What happened, for people. */
    String described(Function<Findings.Finding, String> phrase) {
        return findings.all().stream().map(phrase).collect(Collectors.joining("; "));
    }
}
