package workbench.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import workbench.cost.MachineRoom;
import workbench.launch.ChildSpec;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.workload.InFlight;
import workbench.workload.UsageException;

/**
 * What a repetition of a trial takes of the machine. Estimates: with less than the least no repetition can come to its end, with less than the
 * usual it is likely not to.
 */
public record Needs(Trial trial, List<ChildSpec> children, int participants, int edges) {
    /** Of a JVM that has started and done little. */
    private static final long LEAST_JVM_BYTES = 60L << 20;

    /** Of one that has filled its young generation, with its compiled code. */
    private static final long USUAL_JVM_BYTES = 200L << 20;

    /** Jars, logs and libraries that each JVM has open. */
    private static final long LEAST_FILES = 96;

    private static final long USUAL_FILES = 200;

    /** Of each way from one participant to another, at both ends and with the selectors beside. */
    private static final long EDGE_FILES = 4;

    /** Compilers, collector and the like. */
    private static final long LEAST_JVM_TASKS = 15;

    private static final long USUAL_JVM_TASKS = 35;

    /** Its own, and those that a library has for it. */
    private static final long PARTICIPANT_TASKS = 3;

    /** Results, logs and a small journal. */
    private static final long LEAST_DISK_BYTES = 32L << 20;

    private static final long USUAL_DISK_BYTES = 256L << 20;

    /** With more, starting alone takes long, and each waits for its turn. */
    private static final long MOST_JVMS_PER_PROCESSOR = 4;

    /** Of transports with this style messages lie in shared memory. */
    private static final String SHARED_MEMORY_STYLE = "memory";

    static Needs of(Trial trial) {
        return new Needs(
                trial,
                ChildSpec.of(trial),
                trial.workload().roles(trial.parameters()).size(),
                trial.workload().edges(trial.parameters()).size());
    }

    /**
     * Something that there is too little of.
     *
     * @param impossible whether no repetition can come to its end
     */
    record Shortage(String what, long needed, String sentence, boolean impossible) {}

    /**
     * What to tell of before the start: each shortage once, for the trial that needs most.
     *
     * @throws UsageException if a trial cannot come to its end
     */
    public static List<String> check(Plan plan, MachineRoom room) {
        Map<String, List<Shortage>> all = plan.trials().stream()
                .filter(trial -> trial.transport().availability().available())
                .flatMap(trial -> of(trial).shortages(room).stream())
                .collect(Collectors.groupingBy(Shortage::what, LinkedHashMap::new, Collectors.toList()));
        List<String> sentences = new ArrayList<>();
        all.values().forEach(alike -> {
            Shortage worst = alike.stream()
                    .max(Comparator.comparingLong(Shortage::needed))
                    .orElseThrow();
            if (worst.impossible()) {
                throw new UsageException(worst.sentence());
            }
            int others = alike.size() - 1;
            sentences.add(worst.sentence() + (others == 0 ? "" : " So it is for further trials (" + others + ")."));
        });
        return sentences;
    }

    List<Shortage> shortages(MachineRoom room) {
        long jvms = children.size();
        long data = trial.memoryBytes();
        List<Optional<Shortage>> all = List.of(
                bytes("memory", LEAST_JVM_BYTES * jvms + data, USUAL_JVM_BYTES * jvms + data)
                        .in(room.memoryBytes(), this, "use fewer participants, or free some"),
                new Need("open files in a JVM", LEAST_FILES, USUAL_FILES + EDGE_FILES * edgesOfOne(), 1, "")
                        .in(room.openFiles(), this, "raise ulimit -n"),
                new Need(
                                "processes and threads",
                                LEAST_JVM_TASKS * jvms + participants,
                                USUAL_JVM_TASKS * jvms + PARTICIPANT_TASKS * participants,
                                1,
                                "")
                        .in(room.tasks(), this, "raise ulimit -u or the cgroup's pids.max, or use fewer participants"),
                bytes("disk", LEAST_DISK_BYTES, USUAL_DISK_BYTES)
                        .in(room.diskBytes(), this, "free some, or choose another folder with --out"),
                bytes("shared memory in /dev/shm", 0, sharedBytes())
                        .in(
                                room.sharedMemoryBytes(),
                                this,
                                "enlarge it, or let fewer or smaller messages be under way"),
                manyJvms(room.processors()));
        return all.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Shortage> manyJvms(int processors) {
        int jvms = children.size();
        return jvms <= MOST_JVMS_PER_PROCESSOR * processors
                ? Optional.empty()
                : Optional.of(new Shortage(
                        "processors",
                        jvms,
                        trial.id() + " starts " + jvms + " JVMs, which share " + processors
                                + (processors == 1 ? " processor" : " processors")
                                + " and take turns: use fewer participants, or --deployment threads.",
                        false));
    }

    /** Of the JVM that holds most. */
    private long edgesOfOne() {
        boolean inOne = children.stream().anyMatch(child -> child.isHostOnly() || !child.holdsOneParticipant());
        return inOne ? edges : Math.ceilDiv(2L * edges, participants);
    }

    private long sharedBytes() {
        InFlight inFlight = trial.workload().inFlight(trial.parameters());
        return trial.transport().style().equals(SHARED_MEMORY_STYLE)
                ? inFlight.messageBytes() * inFlight.underWay() * edges
                : 0;
    }

    private static Need bytes(String what, long least, long usual) {
        return new Need(what, least, usual, 1L << 20, " MiB");
    }

    /** @param scale of the unit in which people are told */
    private record Need(String what, long least, long usual, long scale, String unit) {
        Optional<Shortage> in(OptionalLong there, Needs needs, String cure) {
            if (there.isEmpty() || there.getAsLong() >= usual) {
                return Optional.empty();
            }
            boolean impossible = there.getAsLong() < least;
            String sentence = String.format(
                    Locale.ROOT,
                    "%s (%d JVM%s) %s for want of %s: it takes %s %d%s, and there are %d%s; %s.",
                    needs.trial.id(),
                    needs.children.size(),
                    needs.children.size() == 1 ? "" : "s",
                    impossible ? "cannot run" : "may fail",
                    what,
                    impossible ? "at least" : "about",
                    Math.ceilDiv(impossible ? least : usual, scale),
                    unit,
                    there.getAsLong() / scale,
                    unit,
                    cure);
            return Optional.of(new Shortage(what, usual, sentence, impossible));
        }
    }
}
