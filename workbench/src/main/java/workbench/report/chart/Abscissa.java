package workbench.report.chart;

import java.util.Collection;
import java.util.Map;

/**
 * What a sweep goes along: an axis whose steps are powers of two, or an even or a decimal one.
 *
 * @param title with its unit, unless the numbers bear it
 * @param suffix the unit of a number that stands alone
 * @param option of ECharts
 */
record Abscissa(String title, String format, String suffix, boolean binary, double least, Map<String, Object> option) {
    private static final double LOG_2 = Math.log(2);

    /** Of an axis, at most. */
    private static final int TICKS = 8;

    /** Sizes in bytes; an empty message has its place left of the smallest that is not. */
    static Abscissa bytes(String title, Collection<Double> sizes) {
        return binary(title, "@bytes", sizes);
    }

    /** Numbers of participants. */
    static Abscissa counts(String title, Collection<Double> counts) {
        return binary(title, "@count", counts);
    }

    private static Abscissa binary(String title, String format, Collection<Double> values) {
        boolean zero = values.contains(0.0);
        double[] powers = values.stream()
                .filter(value -> value > 0)
                .mapToDouble(Abscissa::power)
                .sorted()
                .toArray();
        double to = powers.length == 0 ? 1 : Math.ceil(powers[powers.length - 1]);
        double least = zero ? -1 : powers.length == 0 ? 0 : Math.floor(powers[0]);
        double step = step(to - least);
        Map<String, Object> option = Options.map(
                "type",
                "value",
                "name",
                title,
                "min",
                least,
                "max",
                least + step * Math.max(1, Math.ceil((to - least) / step)),
                "interval",
                step);
        option.put("axisLabel", Options.map("formatter", format));
        return new Abscissa(title, format, "", true, least, option);
    }

    /** Such that the last tick is at the end, if there is one that is not too wide. */
    private static double step(double width) {
        double least = Math.max(1, Math.ceil(width / TICKS));
        for (double step = least; step <= 2 * least; step++) {
            if (width % step == 0) {
                return step;
            }
        }
        return least;
    }

    /** Messages per second and the like, on a logarithmic axis. */
    static Abscissa rates(String title, String suffix) {
        Map<String, Object> option = Options.map("type", "log", "name", title);
        option.put("axisLabel", Options.map("formatter", "@si"));
        option.put("minorTick", Options.map("show", true, "splitNumber", 9));
        return new Abscissa(title, "@si", suffix, false, 0, option);
    }

    /** Percentiles by their nines, from the median on. */
    static Abscissa nines(double most) {
        Map<String, Object> option = Options.map(
                "type",
                "value",
                "name",
                "percentile",
                "min",
                Options.number(-Math.log10(0.5)),
                "max",
                Options.number(most));
        option.put("minInterval", 1);
        option.put("maxInterval", 1);
        option.put("axisLabel", Options.map("formatter", "@nines"));
        return new Abscissa("percentile", "@nines", "", false, 0, option);
    }

    static Abscissa seconds(String title) {
        Map<String, Object> option = Options.map("type", "value", "name", title);
        option.put("axisLabel", Options.map("formatter", "@number"));
        return new Abscissa(title, "@number", " s", false, 0, option);
    }

    Number at(double value) {
        if (!binary) {
            return Options.number(value);
        }
        return value > 0 ? Options.number(power(value)) : Options.number(least);
    }

    private static double power(double value) {
        return Math.log(value) / LOG_2;
    }

    /** For the script: how to write a point's coordinate. */
    Map<String, Object> tip() {
        return Options.tip(title, format, suffix);
    }
}
