package workbench.run;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.cost.Costs;
import workbench.metric.CostMetrics;
import workbench.metric.Operation;
import workbench.workload.Role;

/** Costs of the timed part as metrics, by name: in total and for each operation. What is unknown is left out. */
final class MeasuredCosts {
    private static final double NANOS_PER_SECOND = 1e9;

    private static final String WITHOUT_PACER =
            "without what the producers took to wait until messages were due, by the thread's CPU clock";

    private static final String BLANK = "the CPU time is left out: the producers waited too shortly for each message to"
            + " measure that apart, and it is no cost of sending; a lower rate has it.";

    private final Map<String, Double> metrics = new LinkedHashMap<>();
    private final Operation each;
    private final double operations;

    private MeasuredCosts(Operation each, long operations) {
        this.each = each;
        this.operations = operations;
    }

    /**
     * @param roles by rank
     * @param each what is counted
     * @param operations how many of these; more than none
     */
    static Map<String, Double> of(Observation seen, List<Role> roles, Operation each, long operations) {
        MeasuredCosts made = new MeasuredCosts(each, operations);
        seen.participantsCosts().ifPresent(costs -> made.put("", costs));
        seen.hostCosts().ifPresent(costs -> made.put(CostMetrics.HOST, costs));
        byRole(seen, roles)
                .forEach((role, costs) ->
                        made.put(role.label(), each.metric(CostMetrics.CPU), costs.cpuNanos(), operations));
        if (!seen.pacerCpu().isNone() && !isBlank(seen)) {
            made.put(
                    CostMetrics.PACER,
                    each.metric(CostMetrics.CPU),
                    seen.pacerCpu().nanos(),
                    operations);
        }
        return made.metrics;
    }

    private static Map<Role, Costs> byRole(Observation seen, List<Role> roles) {
        Map<Role, Costs> byRole = new EnumMap<>(Role.class);
        seen.costsByRank().forEach((rank, costs) -> byRole.merge(roles.get(rank), costs, Costs::andBeside));
        return byRole;
    }

    /** How the metrics were measured where that depends on the system. */
    static Map<String, String> sources(Observation seen) {
        Map<String, String> sources = new LinkedHashMap<>();
        seen.participantsCosts().ifPresent(costs -> {
            sources.put("contextSwitches", costs.switchesFrom());
            sources.put("peakMemory", costs.peakFrom());
        });
        if (!seen.pacerCpu().isNone()) {
            sources.put("cpu", isBlank(seen) ? BLANK : WITHOUT_PACER);
        }
        return sources;
    }

    /** Why the CPU time is not told; empty where it is, or where the system does not tell it. */
    static Optional<String> blank(Observation seen) {
        return seen.pacerCpu().isNone() || !isBlank(seen) ? Optional.empty() : Optional.of(BLANK);
    }

    private static boolean isBlank(Observation seen) {
        return seen.participantsCosts()
                .map(costs -> costs.cpuNanos() == Costs.UNKNOWN)
                .orElse(true);
    }

    private void put(String whose, Costs costs) {
        put(whose, each.metric(CostMetrics.CPU), costs.cpuNanos(), operations);
        put(whose, each.metric(CostMetrics.ALLOCATED), costs.allocatedBytes(), operations);
        put(whose, each.metric(CostMetrics.VOLUNTARY_SWITCHES), costs.voluntarySwitches(), operations);
        put(whose, each.metric(CostMetrics.INVOLUNTARY_SWITCHES), costs.involuntarySwitches(), operations);
        put(whose, CostMetrics.CPU_SECONDS, costs.cpuNanos(), NANOS_PER_SECOND);
        put(whose, CostMetrics.ALLOCATED, costs.allocatedBytes(), 1);
        put(whose, CostMetrics.VOLUNTARY_SWITCHES, costs.voluntarySwitches(), 1);
        put(whose, CostMetrics.INVOLUNTARY_SWITCHES, costs.involuntarySwitches(), 1);
        put(whose, CostMetrics.GC_COUNT, costs.gcCount(), 1);
        put(whose, CostMetrics.GC_SECONDS, costs.gcNanos(), NANOS_PER_SECOND);
        put(whose, CostMetrics.PEAK_MEMORY, costs.peakMemoryBytes(), 1);
    }

    private void put(String whose, String name, long amount, double divisor) {
        if (amount != Costs.UNKNOWN) {
            metrics.put(CostMetrics.part(whose, name), amount / divisor);
        }
    }
}
