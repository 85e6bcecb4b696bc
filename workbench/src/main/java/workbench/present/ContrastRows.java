package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.analysis.Interval;
import workbench.analysis.RunContrast;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.metric.Metric;
import workbench.result.TrialRecord;
import workbench.workload.CommonParameters;

/** The pairs of a contrast as texts, those of one workload and metric together; what a terminal and Markdown have in common. */
public final class ContrastRows {
    public static final List<String> HEAD = List.of("A", "B", "B ÷ A", "95 % interval", "ok A", "ok B", "B is");

    /** Which of a row's cells it is. */
    public static final int RATIO = HEAD.indexOf("B ÷ A");

    private static final String NOTHING = "–";

    /**
     * Pairs that share a scale.
     *
     * @param title workload, metric and unit
     */
    public record Section(String title, List<Row> rows) {}

    /** @param cells as {@link #HEAD} names them */
    public record Row(String name, TrialPair pair, List<String> cells) {}

    private ContrastRows() {}

    public static List<Section> of(RunContrast contrast) {
        Map<String, List<TrialPair>> byKind = new LinkedHashMap<>();
        contrast.pairs()
                .forEach(pair -> byKind.computeIfAbsent(
                                pair.a().workload() + ": " + pair.metric().label(), kind -> new ArrayList<>())
                        .add(pair));
        return byKind.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Section section(String kind, List<TrialPair> pairs) {
        Metric metric = pairs.getFirst().metric();
        Scale scale = Scale.of(
                metric.unit(),
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.sampleOfA(), pair.sampleOfB()))
                        .map(Sample::centre)
                        .toList());
        return new Section(
                kind + ", " + scale.label(),
                pairs.stream()
                        .map(pair -> new Row(name(pair, pairs), pair, cells(pair, scale)))
                        .toList());
    }

    private static List<String> cells(TrialPair pair, Scale scale) {
        Interval ratio = pair.ratio().orElse(null);
        return List.of(
                scale.format(pair.sampleOfA().centre()),
                scale.format(pair.sampleOfB().centre()),
                ratio == null ? NOTHING : new RatioText(ratio).centre(),
                ratio == null ? NOTHING : bounds(ratio),
                ok(pair.a()),
                ok(pair.b()),
                pair.finding().id());
    }

    private static String bounds(Interval ratio) {
        String bounds = new RatioText(ratio).bounds();
        return ratio.method() == Interval.Method.RANGE ? "[" + bounds + "]" : bounds;
    }

    private static String ok(TrialSummary trial) {
        return trial.ok() + "/" + trial.repetitions();
    }

    /** What both are, or what the one and the other is; with the parameters that tell it from other pairs. */
    private static String name(TrialPair pair, List<TrialPair> all) {
        String a = RepetitionLine.place(pair.a().trial());
        String b = RepetitionLine.place(pair.b().trial());
        return (a.equals(b) ? a : a + " → " + b) + parameters(pair, all);
    }

    /** In a sweep the values that a row is of stand in it, those of both where they differ. */
    private static String parameters(TrialPair pair, List<TrialPair> all) {
        TrialRecord a = pair.a().trial();
        TrialRecord b = pair.b().trial();
        Set<String> names = new LinkedHashSet<>(varying(b, all).keySet());
        names.addAll(b.variation().keySet());
        names.addAll(a.variation().keySet());
        b.parameters().keySet().stream()
                .filter(GroupText::isSize)
                .filter(name -> differ(name, a, b))
                .forEach(names::add);
        names.removeAll(CommonParameters.NO_MATTER);
        return names.stream()
                .map(name -> ", " + name + " " + values(name, a, b))
                .collect(Collectors.joining());
    }

    private static String values(String name, TrialRecord a, TrialRecord b) {
        if (!differ(name, a, b)) {
            return GroupText.shown(a.parameters().containsKey(name) ? a : b, name);
        }
        return GroupText.shown(a, name) + " → " + GroupText.shown(b, name);
    }

    private static boolean differ(String name, TrialRecord a, TrialRecord b) {
        Object ofA = a.parameters().get(name);
        Object ofB = b.parameters().get(name);
        return ofA != null && ofB != null && !ofA.toString().equals(ofB.toString());
    }

    private static Map<String, Object> varying(TrialRecord trial, List<TrialPair> all) {
        Map<String, Object> varying = new LinkedHashMap<>(trial.parameters());
        varying.entrySet()
                .removeIf(entry -> all.stream()
                                .map(pair -> pair.b().trial().parameters().get(entry.getKey()))
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .distinct()
                                .count()
                        < 2);
        return varying;
    }
}
