package workbench.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import workbench.analysis.Sample;
import workbench.analysis.ScalingLaw;
import workbench.analysis.ScalingPoint;
import workbench.metric.Unit;
import workbench.present.Prose;
import workbench.present.ScalingWords;
import workbench.workload.Scaling;

/** The speed-up of one transport beside what Amdahl's and Gustafson's laws allow with the serial fraction that explains it best. */
record LawChart(ScaledTrials trials, Abscissa x, double most) {
    private static final int STEPS = 24;

    private static final String FORMULAS = " Amdahl (1967), the problem stays the same: S = 1 ÷ (f + (1 − f) ÷ p)."
            + " Gustafson (1988), it grows with the workers: S = p − f (p − 1)."
            + " Karp and Flatt (1990), of each number of workers: f = (1 ÷ S − 1 ÷ p) ÷ (1 − 1 ÷ p).";

    /** @param remark what is not drawn; empty, or begins with a space */
    Chart chart(String id, String remark) {
        Sample fraction = trials.fraction().orElseThrow();
        Curve measured = trials.curve(ScalingPoint::speedUp).orElseThrow();
        List<Double> values = new ArrayList<>(Curve.values(List.of(measured)));
        values.addAll(List.of(1.0, most));
        Axis y = Axis.logarithmic("speed-up over one thread", Unit.FACTOR, values);
        Drawing drawing =
                new Drawing("p workers reach the speed-up S; f is " + ScalingWords.fraction(fraction) + ", by "
                        + ScalingWords.name(trials.law()) + " " + ScalingWords.fitted(trials.points()) + "." + FORMULAS
                        + (trials.points().stream().anyMatch(ScalingPoint::isCrowded)
                                ? " Hollow: more workers than processors, which take turns."
                                : "")
                        + remark);
        drawing.add(Lines.ideal(List.of(List.of(x.at(1), y.at(1)), List.of(x.at(most), y.at(most)))));
        for (ScalingLaw law : ScalingLaw.values()) {
            drawing.add(Lines.law(name(law, fraction), law.ordinal(), points(law, fraction.centre(), y)));
        }
        measured.draw(drawing, x, y);
        String title = title();
        return drawing.curves(
                new Heading(id, title, sentence(title, measured, fraction, y), table(measured, fraction, y)), x, y);
    }

    private String title() {
        return "Speed-up beside Amdahl and Gustafson" + (trials.series().kind() == Scaling.WEAK ? ", weak scaling" : "")
                + ": " + trials.look().name();
    }

    private static String name(ScalingLaw law, Sample fraction) {
        return Prose.capital(law.name().toLowerCase(Locale.ROOT)) + ", f = " + ScalingWords.number(fraction.centre());
    }

    private List<List<Number>> points(ScalingLaw law, double fraction, Axis y) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> Math.pow(most, (double) step / STEPS))
                .map(sharers -> List.of(x.at(sharers), y.at(law.speedUp(fraction, sharers))))
                .toList();
    }

    private String sentence(String title, Curve measured, Sample fraction, Axis y) {
        String ends = Sweep.sentence(title, List.of(measured), y, count -> Prose.counted(Math.round(count), "worker"));
        return ends + " With a serial fraction of " + ScalingWords.fraction(fraction) + ", "
                + Prose.counted(Math.round(most), "worker") + " would reach "
                + y.text(ScalingLaw.AMDAHL.speedUp(fraction.centre(), most)) + " by Amdahl's law and "
                + y.text(ScalingLaw.GUSTAFSON.speedUp(fraction.centre(), most)) + " by Gustafson's.";
    }

    private ChartTable table(Curve measured, Sample fraction, Axis y) {
        List<List<String>> rows = trials.points().stream()
                .map(point -> List.of(
                        point.sharers() + (point.isCrowded() ? " (more than processors)" : ""),
                        point.speedUp()
                                .map(sample -> y.scale().format(sample.centre()) + " (" + y.spread(sample) + ")")
                                .orElse("–"),
                        law(ScalingLaw.AMDAHL, fraction, point, y),
                        law(ScalingLaw.GUSTAFSON, fraction, point, y),
                        number(point.serialFraction())))
                .toList();
        return new ChartTable(
                List.of(
                        trials.series().sharers(),
                        measured.name() + " (times)",
                        "Amdahl (times)",
                        "Gustafson (times)",
                        "serial fraction (Karp and Flatt)"),
                rows);
    }

    private static String law(ScalingLaw law, Sample fraction, ScalingPoint point, Axis y) {
        return y.scale().format(law.speedUp(fraction.centre(), point.sharers()));
    }

    private static String number(Optional<Sample> fraction) {
        return fraction.map(ScalingWords::fraction).orElse("–");
    }
}
