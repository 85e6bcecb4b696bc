package workbench.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of an ECharts option. */
final class Options {
    private static final MathContext DIGITS = new MathContext(6);

    private Options() {}

    /** Names and values in turn; a value that is null is left out. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }

    /** For the script: how to write a point's coordinate. The unit in brackets is left to the suffix. */
    static Map<String, Object> tip(String title, String format, String suffix) {
        return map("title", title.replaceFirst(" \\([^()]*\\)$", ""), "format", format, "suffix", suffix);
    }

    /** With as many digits as a chart can show: a page may hold many thousands of them. */
    static Number number(double value) {
        double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
        boolean whole = rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15;
        return whole ? (Number) (long) rounded : rounded;
    }
}
