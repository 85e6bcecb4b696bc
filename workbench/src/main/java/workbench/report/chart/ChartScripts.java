package workbench.report.chart;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What a page needs to draw charts: ECharts, and the scripts that have it draw. */
public final class ChartScripts {
    private static final List<String> OWN = List.of("numbers.js", "drawings.js", "layout.js", "charts.js", "files.js");

    private ChartScripts() {}

    /** In the order in which they are to run; the page's elements come before. */
    public static List<String> all() {
        return Stream.concat(Stream.of(echarts()), OWN.stream().map(name -> Resources.text(ChartScripts.class, name)))
                .toList();
    }

    private static String echarts() {
        try {
            Properties webjar = new Properties();
            webjar.load(new StringReader(
                    Resources.text(ChartScripts.class, "/META-INF/maven/org.webjars/echarts/pom.properties")));
            return Resources.text(
                    ChartScripts.class,
                    "/META-INF/resources/webjars/echarts/" + webjar.getProperty("version") + "/echarts.min.js");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
