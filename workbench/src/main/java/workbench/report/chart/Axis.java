package workbench.report.chart;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.analysis.Sample;
import workbench.metric.Unit;
import workbench.present.Scale;

/**
 * How a quantity is drawn and written.
 *
 * @param title with its unit, unless the numbers bear it
 * @param suffix the unit, for a number that stands alone
 * @param divisor of what is drawn; decimal multiples are left to the script, which writes {@code 100 k} beside a tick
 * @param format of ticks, by the name that the script knows
 * @param scale of all values, for tables
 * @param binary for sizes, whose steps are powers of two
 */
record Axis(
        String title,
        String suffix,
        double divisor,
        String format,
        boolean logarithmic,
        Unit unit,
        Scale scale,
        Optional<Abscissa> binary) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Values that differ by more than this do not show side by side on an even scale. */
    private static final double MOST_RATIO = 12;

    /** Even where that shows all values, else logarithmic. */
    static Axis fitting(String title, Unit unit, Collection<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return of(title, unit, values, least > 0 && most > MOST_RATIO * least);
    }

    static Axis logarithmic(String title, Unit unit, Collection<Double> values) {
        return of(title, unit, values, true);
    }

    static Axis even(String title, Unit unit, Collection<Double> values) {
        return of(title, unit, values, false);
    }

    private static Axis of(String title, Unit unit, Collection<Double> values, boolean logarithmic) {
        Scale scale = Scale.of(unit, values);
        if (logarithmic && (unit == Unit.BYTES || unit == Unit.BYTES_PER_SECOND)) {
            String suffix = unit == Unit.BYTES ? "" : "/s";
            return new Axis(title, suffix, 1, "@bytes", true, unit, scale, Optional.of(Abscissa.bytes(title, values)));
        }
        if (logarithmic && (unit == Unit.NANOS || unit == Unit.SECONDS)) {
            double divisor = unit == Unit.NANOS ? 1 : 1 / NANOS_PER_SECOND;
            return new Axis(title, "", divisor, "@duration", true, unit, scale, Optional.empty());
        }
        boolean rate = unit == Unit.MESSAGES_PER_SECOND
                || unit == Unit.ROUND_TRIPS_PER_SECOND
                || unit == Unit.REQUESTS_PER_SECOND
                || unit == Unit.ELEMENTS_PER_SECOND
                || unit == Unit.OPERATIONS_PER_SECOND
                || unit == Unit.STEPS_PER_SECOND;
        String written = rate ? unit.symbol() : scale.label();
        return new Axis(
                title + " (" + written + ")",
                rate ? written : " " + written,
                rate ? 1 : scale.divisor(),
                rate ? "@si" : "@number",
                logarithmic,
                unit,
                scale,
                Optional.empty());
    }

    Number at(double value) {
        return binary.isPresent() ? binary.get().at(value) : Options.number(value / divisor);
    }

    /** A value that stands alone, and its unit. */
    String text(double value) {
        return Scale.written(unit, value);
    }

    /** {@code 5.17 µs (5.10 … 5.30)}. */
    String textWithSpread(Sample sample) {
        Scale own = Scale.of(unit, List.of(sample.centre()));
        return text(sample.centre()) + " (" + own.range(sample.lower(), sample.upper()) + ")";
    }

    /** Of a table, {@code 5.10 … 5.30}: the interval where there is one, else the smallest and the largest. */
    String spread(Sample sample) {
        return scale.range(sample.lower(), sample.upper());
    }

    Map<String, Object> option() {
        return binary.isPresent()
                ? binary.get().option()
                : Options.map(
                        "type",
                        logarithmic ? "log" : "value",
                        "logBase",
                        logarithmic && unit == Unit.FACTOR ? 2 : null,
                        "name",
                        title,
                        "axisLabel",
                        Options.map("formatter", format),
                        "minorTick",
                        logarithmic && unit != Unit.FACTOR ? Options.map("show", true, "splitNumber", 9) : null);
    }

    /** For the script: how to write a point's coordinate. */
    Map<String, Object> tip() {
        return Options.tip(title, format, suffix);
    }
}
