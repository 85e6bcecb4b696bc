package workbench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a figure depends on beside the code: the machine, its kernel, its load, the JVM. Numbers or texts by name; what cannot be read is left out. */
public final class Environment {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Path MEMORY_INFO = Path.of("/proc/meminfo");
    private static final Path LOAD = Path.of("/proc/loadavg");
    private static final Path GOVERNOR = Path.of("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");

    private Environment() {}

    public static Map<String, Object> now() {
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        environment.put("architecture", System.getProperty("os.arch"));
        field(CPU_INFO, "model name").ifPresent(model -> environment.put("cpuModel", model));
        environment.put("processors", Runtime.getRuntime().availableProcessors());
        field(MEMORY_INFO, "MemTotal").ifPresent(total -> environment.put("memoryBytes", kibibytes(total)));
        firstWord(LOAD).ifPresent(load -> environment.put("loadAverage", Double.valueOf(load)));
        firstWord(GOVERNOR).ifPresent(governor -> environment.put("cpuGovernor", governor));
        environment.put("javaVersion", System.getProperty("java.version"));
        environment.put("javaVm", System.getProperty("java.vm.name"));
        environment.put("javaVendor", System.getProperty("java.vendor"));
        return environment;
    }

    /** The value behind the first {@code name: value}. */
    private static Optional<String> field(Path file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static long kibibytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", "")) << 10;
    }

    private static Optional<String> firstWord(Path file) {
        return lines(file).stream().map(line -> line.strip().split(" ")[0]).findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }
}
