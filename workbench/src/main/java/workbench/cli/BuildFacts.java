package workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** What the build knew and a run cannot know any more: the revision of the sources, the version of Maven. */
final class BuildFacts {
    private static final String FILE = "build.properties";

    private BuildFacts() {}

    /** By name; what the build did not know is left out. */
    static Map<String, Object> read() {
        try (InputStream stream = BuildFacts.class.getResourceAsStream(FILE)) {
            return stream == null ? Map.of() : read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        properties.load(stream);
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
            String value = properties.getProperty(name).strip();
            if (!value.isEmpty()) {
                facts.put(name, value);
            }
        }
        return facts;
    }
}
