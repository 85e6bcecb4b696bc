package workbench.cost;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JVM that this is; children run in the same one with other options. */
final class JvmFacts {
    /** Read by every JVM that is started, children among them. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    /** What can change speed; properties cannot, or hardly, and may hold a secret. */
    private static final List<String> KEPT = List.of("-X", "--", "-agent", "-javaagent");

    private JvmFacts() {}

    static Map<String, Object> ofThisJvm() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("javaVersion", System.getProperty("java.version"));
        facts.put("javaVm", System.getProperty("java.vm.name"));
        facts.put("javaVmVersion", System.getProperty("java.vm.version"));
        facts.put("javaVendor", System.getProperty("java.vendor"));
        facts.put("controllerJvmOptions", kept(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()));
        VARIABLES.forEach(name -> {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                facts.put(name, kept(Stream.of(value.strip().split("\\s+"))));
            }
        });
        return facts;
    }

    /** Where a file lies says nothing of a result, and something of whoever made it. */
    private static String withoutFolders(String option) {
        return option.replaceFirst("=/.*/", "=…/");
    }

    static List<String> kept(Stream<String> options) {
        return options.filter(option -> KEPT.stream().anyMatch(option::startsWith))
                .map(JvmFacts::withoutFolders)
                .toList();
    }
}
