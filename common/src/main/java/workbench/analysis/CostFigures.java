package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Figure.Better;
import workbench.workload.Operation;

/**
 * What speed was paid with, in the order in which it is shown. A broker in a JVM of its own is counted apart: {@code host…}. Its part and the
 * participants' together, {@code total…}, is what can be compared between transports. Where each participant has a JVM of its own, the CPU
 * time is known by role: {@code producer…}.
 */
public final class CostFigures {
    static final String CPU = "cpuNanos";
    private static final String HOST = "host";
    private static final String TOTAL = "total";
    private static final String ALL_JVMS = ", of all JVMs, the broker's included";

    /** Only an open loop has it. */
    private static final Figure PACER = new Figure(
            prefixed("pacer", Operation.MESSAGE.figure(CPU)),
            "pacer",
            Unit.NANOS,
            Better.NEITHER,
            "CPU time that producers of an open loop took to wait until messages were due; in no other CPU figure");

    /** Of what records keep: the name of the host's part, and that of both together. */
    private record Parts(String host, String total) {}

    /** By the name of the participants' part. They are looked up for each repetition of a report. */
    private static final Map<String, Parts> PARTS = parts();

    private static final List<Figure> ALL = figures();

    private CostFigures() {}

    public static List<Figure> all() {
        return ALL;
    }

    /** For where there is less room. */
    public static List<Figure> withoutRoles() {
        return ALL.stream().filter(figure -> !CpuByRole.isOne(figure)).toList();
    }

    /** CPU time of all JVMs for each operation. */
    public static Figure cpu(Operation each) {
        return byName(prefixed(TOTAL, each.figure(CPU)));
    }

    /** The part of it that the broker's JVM took. */
    public static Figure brokerCpu(Operation each) {
        return byName(prefixed(HOST, each.figure(CPU)));
    }

    /** Java heap allocated by all JVMs for each operation. */
    public static Figure allocated(Operation each) {
        return byName(prefixed(TOTAL, each.figure("allocatedBytes")));
    }

    private static Figure byName(String name) {
        return ALL.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a figure is of one of, as its name says, short: {@code /msg}; empty where it is of the whole. */
    public static String each(Figure figure) {
        for (Operation operation : Operation.values()) {
            if (figure.name().endsWith(operation.figure(""))) {
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
                                .flatMap(what -> Stream.of(Operation.values()).map(each -> each.figure(what))),
                        Stream.of("gcCount", "gcSeconds", "peakMemoryBytes"))
                .collect(
                        Collectors.toMap(name -> name, name -> new Parts(prefixed(HOST, name), prefixed(TOTAL, name))));
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Operation each : Operation.values()) {
            figures.add(total(each.figure(CPU), "CPU", Unit.NANOS, Better.LOWER, "CPU time"));
            figures.add(new Figure(
                    prefixed(HOST, each.figure(CPU)),
                    "broker",
                    Unit.NANOS,
                    Better.NEITHER,
                    "the part of it that the broker's JVM took, where it has one of its own"));
            figures.addAll(CpuByRole.figures(each));
            if (each == Operation.MESSAGE) {
                figures.add(PACER);
            }
            figures.add(
                    total(each.figure("allocatedBytes"), "allocated", Unit.BYTES, Better.LOWER, "Java heap allocated"));
            figures.add(total(
                    each.figure("voluntarySwitches"),
                    "switches",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that gave the CPU away, mostly to wait"));
            figures.add(total(
                    each.figure("involuntarySwitches"),
                    "forced",
                    Unit.EVENTS,
                    Better.NEITHER,
                    "context switches of threads that were made to give the CPU away"));
        }
        figures.add(total("gcCount", "GCs", Unit.COUNT, Better.NEITHER, "garbage collections in the timed part"));
        figures.add(total("gcSeconds", "GC time", Unit.SECONDS, Better.NEITHER, "what these took"));
        figures.add(
                total("peakMemoryBytes", "peak mem.", Unit.BYTES, Better.NEITHER, "largest resident memory, added up"));
        return List.copyOf(figures);
    }

    private static Figure total(String kept, String label, Unit unit, Better better, String description) {
        return new Figure(prefixed(TOTAL, kept), label, unit, better, description + ALL_JVMS);
    }

    static String prefixed(String prefix, String name) {
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
