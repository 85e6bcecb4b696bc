package workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workbench.control.Frame;
import workbench.cost.Costs;
import workbench.launch.ChildSpec;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Workload;

/** What was seen in a repetition, as far as it came. */
final class Observation {
    private final List<Workload.Observed> iterations = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Map<String, String> hostFacts = Map.of();
    private final WarmUpSeries warmUp = new WarmUpSeries();
    /** In the timed iterations. */
    private final Map<ChildSpec, Costs> costs = new LinkedHashMap<>();

    private final SortedMap<Integer, PacerCpu> pacers = new TreeMap<>();
    private Map<String, Object> machine = Map.of();
    private final Set<String> kernels = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private String algorithms = "";
    private boolean stalled;
    private long warmUpNanos;

    void add(IterationRunner.Result result, List<ChildSpec> specs) {
        iterations.add(result.observed());
        stalled |= result.stalled();
        if (result.observed().is(Phase.TIMED)) {
            for (int child = 0; child < specs.size(); child++) {
                costs.merge(specs.get(child), result.costs().get(child), Costs::andLater);
            }
            for (Receipt.Produced produced : result.observed().receipts(Receipt.Produced.class)) {
                pacers.merge(produced.rank(), PacerCpu.of(produced.pacing()), PacerCpu::plus);
            }
        }
    }

    /** Whether an iteration was given up because messages were missing. */
    boolean isStalled() {
        return stalled;
    }

    WarmUpSeries warmUp() {
        return warmUp;
    }

    void warmedUpIn(long nanos) {
        warmUpNanos = nanos;
    }

    long warmUpNanos() {
        return warmUpNanos;
    }

    void hostFacts(Map<String, String> facts) {
        hostFacts = facts;
    }

    void kernels(Frame.Joined joined) {
        kernels.addAll(joined.kernels());
        parts.addAll(joined.parts());
        if (!joined.algorithms().isEmpty()) {
            algorithms = joined.algorithms();
        }
    }

    /** The classes that did the participants' part and then those that belong to them; empty before they were known. */
    List<String> classes() {
        return Stream.concat(kernels.stream(), parts.stream()).distinct().toList();
    }

    /** How it did its collective operations; empty if it had none. */
    String algorithms() {
        return algorithms;
    }

    void warn(List<String> more) {
        warnings.addAll(more);
    }

    List<Workload.Observed> iterations() {
        return iterations;
    }

    List<String> warnings() {
        return warnings;
    }

    Map<String, String> hostFacts() {
        return hostFacts;
    }

    /** In the timed iterations; of the JVMs that hold participants, and with them of a host within. Without the CPU time of pacers. */
    Optional<Costs> participantsCosts() {
        return costs(spec -> !spec.isHostOnly()).map(pacerCpu()::takenFrom);
    }

    /**
     * In the timed iterations, of each participant that has a JVM of its own; those of one JVM cannot be told apart. Without the CPU time of
     * pacers.
     */
    SortedMap<Integer, Costs> costsByRank() {
        SortedMap<Integer, Costs> byRank = new TreeMap<>();
        costs.forEach((spec, all) -> {
            if (spec.holdsOneParticipant()) {
                int rank = spec.ranks().getFirst();
                byRank.put(rank, pacers.getOrDefault(rank, PacerCpu.NONE).takenFrom(all));
            }
        });
        return byRank;
    }

    /** In the timed iterations; none in a closed loop. */
    PacerCpu pacerCpu() {
        return pacers.values().stream().reduce(PacerCpu.NONE, PacerCpu::plus);
    }

    /** In the timed iterations; empty where the host has no JVM of its own, since its costs cannot be told apart. */
    Optional<Costs> hostCosts() {
        return costs(ChildSpec::isHostOnly);
    }

    private Optional<Costs> costs(Predicate<ChildSpec> of) {
        return costs.entrySet().stream()
                .filter(child -> of.test(child.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Costs::andBeside);
    }

    void machine(Map<String, Object> seen) {
        machine = seen;
    }

    /** How busy the machine was with other things in the timed part. */
    Map<String, Object> machine() {
        return machine;
    }
}
