package workbench.report.chart;

import java.util.Locale;

/** As what a figure can be written. */
public enum FigureFormat {
    SVG,
    PNG,
    PDF;

    /** Of a chart with that id. */
    String fileName(String id) {
        return id + "." + name().toLowerCase(Locale.ROOT);
    }
}
