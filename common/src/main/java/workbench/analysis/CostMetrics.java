package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Metric.Better;
import workbench.workload.Operation;

/**
 * What speed was paid with, in the order in which it is shown. A broker in a JVM of its own is counted apart: {@code host…}. Its part and the
 * participants' together, {@code total…}, is what can be compared between transports. Where each participant has a JVM of its own, the CPU
 * time is known by role: {@code producer…}.
 */
public final class CostMetrics {
    static final String CPU = "cpuNanos";
    private static final String HOST = "host";
    private static final String TOTAL = "total";
    private static final String ALL_JVMS = ", of all JVMs, the broker's included";

    /** Only an open loop has it. */
    private static final Metric PACER = new Metric(
            prefixed("pacer", Operation.MESSAGE.metric(CPU)),
            "pacer",
            Unit.NANOS,
            Better.NEITHER,
            "CPU time that producers of an open loop took to wait until messages were due; in no other CPU figure");

    /** Of what records keep: the name of the host's part, and that of both together. */
    private record Parts(String host, String total) {}

    /** By the name of the participants' part. They are looked up for each repetition of a report. */
    private static final Map<String, Parts> PARTS = parts();

    private static final List<Metric> ALL = metrics();

    private CostMetrics() {}

    public static List<Metric> all() {
        return ALL;
    }

    /** For where there is less room. */
    public static List<Metric> withoutRoles() {
        return ALL.stream().filter(metric -> !CpuByRole.isOne(metric)).toList();
    }

    /** CPU time of all JVMs for each operation. */
    public static Metric cpu(Operation each) {
        return byName(prefixed(TOTAL, each.metric(CPU)));
    }

    /** The part of it that the broker's JVM took. */
    public static Metric brokerCpu(Operation each) {
        return byName(prefixed(HOST, each.metric(CPU)));
    }

    /** Java heap allocated by all JVMs for each operation. */
    public static Metric allocated(Operation each) {
        return byName(prefixed(TOTAL, each.metric("allocatedBytes")));
    }

    private static Metric byName(String name) {
        return ALL.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a figure is of one of, as its name says, short: {@code /msg}; empty where it is of the whole. */
    public static String each(Metric metric) {
        for (Operation operation : Operation.values()) {
            if (metric.name().endsWith(operation.metric(""))) {
                return switch (operation) {
                    case MESSAGE -> "/msg";
                    case ROUND_TRIP -> "/trip";
                    case ELEMENT -> "/elem";
                };
            }
        }
        return "";
    }

    /** Adds up what each repetition keeps apart. */
    static Map<String, Double> totals(Map<String, Double> kept) {
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
                        Stream.of(CPU, "allocatedBytes", "voluntarySwitches", "involuntarySwitches")
                                .flatMap(what -> Stream.of(Operation.values()).map(each -> each.metric(what))),
                        Stream.of("gcCount", "gcSeconds", "peakMemoryBytes"))
                .collect(
                        Collectors.toMap(name -> name, name -> new Parts(prefixed(HOST, name), prefixed(TOTAL, name))));
    }

    private static List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (Operation each : Operation.values()) {
            metrics.add(total(each.metric(CPU), "CPU", Unit.NANOS, Better.LOWER, "CPU time"));
            metrics.add(new Metric(
                    prefixed(HOST, each.metric(CPU)),
                    "broker",
                    Unit.NANOS,
                    Better.NEITHER,
                    "the part of it that the broker's JVM took, where it has one of its own"));
            metrics.addAll(CpuByRole.metrics(each));
            if (each == Operation.MESSAGE) {
                metrics.add(PACER);
            }
            metrics.add(
                    total(each.metric("allocatedBytes"), "allocated", Unit.BYTES, Better.LOWER, "Java heap allocated"));
            metrics.add(total(
                    each.metric("voluntarySwitches"),
                    "switches",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that gave the CPU away, mostly to wait"));
            metrics.add(total(
                    each.metric("involuntarySwitches"),
                    "forced",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that were made to give the CPU away"));
        }
        metrics.add(total("gcCount", "GCs", Unit.COUNT, Better.NEITHER, "garbage collections in the timed part"));
        metrics.add(total("gcSeconds", "GC time", Unit.SECONDS, Better.NEITHER, "what these took"));
        metrics.add(
                total("peakMemoryBytes", "peak mem.", Unit.BYTES, Better.NEITHER, "largest resident memory, added up"));
        return List.copyOf(metrics);
    }

    private static Metric total(String kept, String label, Unit unit, Better better, String description) {
        return new Metric(prefixed(TOTAL, kept), label, unit, better, description + ALL_JVMS);
    }

    static String prefixed(String prefix, String name) {
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
