package workbench.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbench.metric.Unit;
import workbench.present.GroupText;
import workbench.present.Prose;
import workbench.workload.CommonParameters;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** A number that was swept, to draw over it: one chart with a line for each transport, where else each value would need its own. */
record SweptNumber(Material material, String parameter) {
    private static final String SIZE = CommonParameters.MESSAGE_SIZE;

    /**
     * What is drawn.
     *
     * @param kind begins the chart's id
     * @param axis its name in few words
     * @param title what it is
     * @param note what is to be known beside what the marks are; empty, or begins with a space
     */
    record Quantity(String kind, String axis, String title, Unit unit, String note) {}

    /**
     * The size of messages if that was swept, else how many share the work, else the first number that was; empty where no line would have two points.
     */
    static Optional<SweptNumber> of(Material material) {
        List<String> numbers = material.sweptNumbers().stream()
                .filter(number -> material.alikeBut(Set.of(number)).stream().anyMatch(alike -> differ(alike, number)))
                .toList();
        return Stream.concat(
                        Stream.of(SIZE),
                        Workloads.byName(material.workload()).flatMap(Workload::sharersParameter).stream())
                .filter(numbers::contains)
                .findFirst()
                .or(() -> numbers.stream().findFirst())
                .map(number -> new SweptNumber(material, number));
    }

    private static boolean differ(List<Measured> alike, String number) {
        return alike.stream()
                        .flatMap(trial -> trial.number(number).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** The charts over the number that was swept; where there is none, the others. */
    static List<Chart> chartsOver(
            Material material, Function<SweptNumber, Stream<Chart>> over, Supplier<List<Chart>> otherwise) {
        return of(material).map(number -> over.apply(number).toList()).orElseGet(otherwise);
    }

    boolean isMessageSize() {
        return parameter.equals(SIZE);
    }

    /** Empty where nothing was measured. */
    Stream<Chart> chart(Quantity quantity, Sweep.Measure measure) {
        List<Curve> curves = Sweep.all(material, parameter, measure);
        if (curves.isEmpty()) {
            return Stream.empty();
        }
        Axis y = Axis.fitting(quantity.axis, quantity.unit, Curve.values(curves));
        List<Double> places = Sweep.places(curves);
        Abscissa x = isSize() ? Abscissa.bytes(words(), places) : Abscissa.counts(words(), places);
        Drawing drawing = new Drawing(
                "Dots are repetitions, bars " + Spread.inWords(Curve.samples(curves)) + "." + quantity.note);
        curves.forEach(curve -> curve.draw(drawing, x, y));
        String title = Prose.capital(quantity.title) + ", by " + words();
        Heading heading = new Heading(
                material.id(quantity.kind, "by", isMessageSize() ? "size" : parameter),
                title,
                Sweep.sentence(title, curves, y, this::written),
                Sweep.table(words(), curves, y, this::written));
        return Stream.of(drawing.curves(heading, x, y));
    }

    private String words() {
        return isMessageSize() ? "message size" : parameter;
    }

    private boolean isSize() {
        return GroupText.isSize(parameter);
    }

    private String written(double value) {
        return isSize() ? Sizes.exact(value) : Long.toString(Math.round(value));
    }
}
