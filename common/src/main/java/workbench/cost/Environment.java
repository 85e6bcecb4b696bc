package workbench.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.record.ClockCost;

/**
 * What results depend on beside the code: the machine, its kernel, its load, the JVM. Numbers, texts or lists of texts by name, units in the
 * names; what cannot be read is left out, and nothing tells whose machine it is.
 */
public final class Environment {
    private static final String MEMORY = "proc/meminfo";
    private static final String LOAD = "proc/loadavg";
    private static final String HUGE_PAGES = "sys/kernel/mm/transparent_hugepage/enabled";
    private static final String NUMBER = "[0-9]{1,9}(\\.[0-9]{1,9})?";

    private Environment() {}

    public static Map<String, Object> now() {
        Map<String, Object> environment = ofMachine(SystemFiles.ofThisMachine());
        environment.putAll(JvmFacts.ofThisJvm());
        environment.put("clockNanos", tenths(ClockCost.nanos()));
        return environment;
    }

    /** Further digits are noise. */
    private static double tenths(double nanos) {
        return Math.round(10 * nanos) / 10.0;
    }

    /** The part that does not depend on the JVM, but for its name of the system. */
    static Map<String, Object> ofMachine(SystemFiles files) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        files.line("proc/sys/kernel/version").ifPresent(build -> machine.put("kernelBuild", build));
        distribution(files).ifPresent(name -> machine.put("distribution", name));
        machine.put("architecture", System.getProperty("os.arch"));
        machine.putAll(CpuFacts.of(files));
        machine.putAll(Virtualisation.of(files));
        bytes(files, "MemTotal").ifPresent(total -> machine.put("memoryBytes", total));
        bytes(files, "MemAvailable").ifPresent(available -> machine.put("memoryAvailableBytes", available));
        bytes(files, "SwapTotal").ifPresent(swap -> machine.put("swapBytes", swap));
        hugePages(files).ifPresent(mode -> machine.put("transparentHugePages", mode));
        loadAverage(files).ifPresent(load -> machine.put("loadAverage", load));
        return machine;
    }

    /** Threads that ran or waited for a CPU or a disk, on average of the last minute. */
    static Optional<Double> loadAverage(SystemFiles files) {
        return files.line(LOAD)
                .map(line -> line.split("\\s+")[0])
                .filter(word -> word.matches(NUMBER))
                .map(Double::valueOf);
    }

    private static Optional<Long> bytes(SystemFiles files, String name) {
        return files.number(MEMORY, name).map(kibibytes -> kibibytes << 10);
    }

    private static Optional<String> distribution(SystemFiles files) {
        String name = "PRETTY_NAME=";
        return files.lines("etc/os-release").stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).replace("\"", "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The choice in brackets: {@code always [madvise] never}. */
    private static Optional<String> hugePages(SystemFiles files) {
        return files.line(HUGE_PAGES).stream()
                .flatMap(line -> List.of(line.split(" +")).stream())
                .filter(word -> word.startsWith("[") && word.endsWith("]"))
                .map(word -> word.substring(1, word.length() - 1))
                .findFirst();
    }
}
