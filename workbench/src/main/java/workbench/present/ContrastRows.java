package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import workbench.analysis.Contrast;
import workbench.analysis.Interval;
import workbench.analysis.RunContrast;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.metric.Metric;
import workbench.result.TrialRecord;

/** The pairs of a contrast as texts, those of one workload and metric together; what a terminal and Markdown have in common. */
public final class ContrastRows {
    public static final List<String> HEAD = List.of("A", "B", "B ÷ A", "95 % interval", "ok A", "ok B", "B is");

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
        Interval effect = pair.contrast().map(Contrast::effect).orElse(null);
        return List.of(
                scale.format(pair.sampleOfA().centre()),
                scale.format(pair.sampleOfB().centre()),
                effect == null ? NOTHING : new RatioText(effect).centre(),
                effect == null ? NOTHING : new RatioText(effect).bounds(),
                ok(pair.a()),
                ok(pair.b()),
                pair.finding().id());
    }

    private static String ok(TrialSummary trial) {
        return trial.ok() + "/" + trial.repetitions();
    }

    /** What both are, or what the one and the other is; with the parameters that tell it from other pairs. */
    private static String name(TrialPair pair, List<TrialPair> all) {
        String a = RepetitionLine.place(pair.a().trial());
        String b = RepetitionLine.place(pair.b().trial());
        String parameters = ParametersText.of(varying(pair.b().trial(), all));
        return (a.equals(b) ? a : a + " → " + b) + (parameters.isEmpty() ? "" : ", " + parameters);
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
