package workbench.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.metric.Metric.Better;

/**
 * What speed was paid with, in the order in which it is shown. A broker in a JVM of its own is counted apart: {@code host…}. Its part and the
 * participants' together, {@code total…}, is what can be compared between transports. Where each participant has a JVM of its own, the CPU
 * time is known by role: {@code producer…}.
 */
public final class CostMetrics {
    public static final String CPU = "cpuNanos";
    public static final String CPU_SECONDS = "cpuSeconds";
    public static final String ALLOCATED = "allocatedBytes";
    public static final String VOLUNTARY_SWITCHES = "voluntarySwitches";
    public static final String INVOLUNTARY_SWITCHES = "involuntarySwitches";
    public static final String GC_COUNT = "gcCount";
    public static final String GC_SECONDS = "gcSeconds";
    public static final String PEAK_MEMORY = "peakMemoryBytes";

    public static final String HOST = "host";
    public static final String PACER = "pacer";
    private static final String TOTAL = "total";
    private static final String ALL_JVMS = ", of all JVMs, the broker's included";

    /** The names of the host's part and of both parts together. */
    private record Parts(String host, String total) {}

    /** By the name of the participants' part. Kept, since each repetition of a report looks them up. */
    private static final Map<String, Parts> PARTS = parts();

    private static final List<Metric> ALL = metrics();

    private CostMetrics() {}

    /** All but those of single roles. */
    public static List<Metric> all() {
        return ALL;
    }

    /** CPU time of all JVMs for each operation. */
    public static Metric cpu(Operation each) {
        return byName(part(TOTAL, each.metric(CPU)));
    }

    /** The part of it that the broker's JVM took. */
    public static Metric brokerCpu(Operation each) {
        return byName(part(HOST, each.metric(CPU)));
    }

    /** The part of it that the JVMs of all with a role took. */
    public static Metric cpuOf(String role, Operation each) {
        return new Metric(
                part(role, each.metric(CPU)),
                role,
                Unit.NANOS,
                Better.NEITHER,
                "the part of the CPU time that the JVMs of all with this role took, where each participant has one of its own");
    }

    /** Java heap allocated by all JVMs for each operation. */
    public static Metric allocated(Operation each) {
        return byName(part(TOTAL, each.metric(ALLOCATED)));
    }

    /** The largest resident memory of all JVMs together. */
    public static Metric peakMemory() {
        return byName(part(TOTAL, PEAK_MEMORY));
    }

    private static Metric byName(String name) {
        return ALL.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a metric is of one of, as its name says, short: {@code /msg}; empty where it is of the whole. */
    public static String each(Metric metric) {
        for (Operation operation : Operation.values()) {
            if (metric.name().endsWith(operation.metric(""))) {
                return switch (operation) {
                    case MESSAGE -> "/msg";
                    case ROUND_TRIP -> "/trip";
                    case REQUEST -> "/req";
                    case ELEMENT -> "/elem";
                    case COLLECTIVE -> "/op";
                    case STEP -> "/step";
                };
            }
        }
        return "";
    }

    /** Adds up what each repetition keeps apart. */
    public static Map<String, Double> totals(Map<String, Double> kept) {
        Map<String, Double> totals = new LinkedHashMap<>();
        kept.forEach((name, participants) -> {
            Parts parts = PARTS.get(name);
            if (parts != null) {
                totals.put(parts.total, participants + kept.getOrDefault(parts.host, 0.0));
            }
        });
        return totals;
    }

    private static Map<String, Parts> parts() {
        return Stream.concat(
                        Stream.of(CPU, ALLOCATED, VOLUNTARY_SWITCHES, INVOLUNTARY_SWITCHES)
                                .flatMap(what -> Stream.of(Operation.values()).map(each -> each.metric(what))),
                        Stream.of(GC_COUNT, GC_SECONDS, PEAK_MEMORY))
                .collect(Collectors.toMap(name -> name, name -> new Parts(part(HOST, name), part(TOTAL, name))));
    }

    private static List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (Operation each : Operation.values()) {
            metrics.add(total(each.metric(CPU), "CPU", Unit.NANOS, Better.LOWER, "CPU time"));
            metrics.add(new Metric(
                    part(HOST, each.metric(CPU)),
                    "broker",
                    Unit.NANOS,
                    Better.NEITHER,
                    "the part of it that the broker's JVM took, where it has one of its own"));
            if (each == Operation.MESSAGE) {
                metrics.add(pacer());
            }
            metrics.add(total(each.metric(ALLOCATED), "allocated", Unit.BYTES, Better.LOWER, "Java heap allocated"));
            metrics.add(total(
                    each.metric(VOLUNTARY_SWITCHES),
                    "switches",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that gave the CPU away, mostly to wait"));
            metrics.add(total(
                    each.metric(INVOLUNTARY_SWITCHES),
                    "forced",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that were made to give the CPU away"));
        }
        metrics.add(total(GC_COUNT, "GCs", Unit.COUNT, Better.NEITHER, "garbage collections in the timed part"));
        metrics.add(total(GC_SECONDS, "GC time", Unit.SECONDS, Better.NEITHER, "what these took"));
        metrics.add(total(PEAK_MEMORY, "peak mem.", Unit.BYTES, Better.NEITHER, "largest resident memory, added up"));
        return List.copyOf(metrics);
    }

    /** Only an open loop has it. */
    private static Metric pacer() {
        return new Metric(
                part(PACER, Operation.MESSAGE.metric(CPU)),
                "pacer",
                Unit.NANOS,
                Better.NEITHER,
                "CPU time that producers of an open loop took to wait until messages were due; no other CPU time includes it");
    }

    private static Metric total(String kept, String label, Unit unit, Better better, String description) {
        return new Metric(part(TOTAL, kept), label, unit, better, description + ALL_JVMS);
    }

    /**
     * The name of somebody's part of a cost: {@code hostCpuNanosPerMessage}.
     *
     * @param whose empty: the participants'
     */
    public static String part(String whose, String cost) {
        return whose.isEmpty() ? cost : whose + cost.substring(0, 1).toUpperCase(Locale.ROOT) + cost.substring(1);
    }
}
