package workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Files that the build has packed beside the classes, and ECharts. */
final class Resources {
    private Resources() {}

    static String echarts() {
        try {
            Properties webjar = new Properties();
            webjar.load(new StringReader(text("/META-INF/maven/org.webjars/echarts/pom.properties")));
            return text("/META-INF/resources/webjars/echarts/" + webjar.getProperty("version") + "/echarts.min.js");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name relative to this package, or absolute */
    static String text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the build has left out " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
