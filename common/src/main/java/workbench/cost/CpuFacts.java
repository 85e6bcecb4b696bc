package workbench.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processor, its caches, and what changes its speed; of the first CPU where they may differ. */
final class CpuFacts {
    private static final String CPUS = "sys/devices/system/cpu";
    private static final String CACHES = CPUS + "/cpu0/cache";
    private static final String FREQUENCY = CPUS + "/cpu0/cpufreq";
    private static final String NO_TURBO = CPUS + "/intel_pstate/no_turbo";
    private static final String BOOST = CPUS + "/cpufreq/boost";
    private static final String CLOCK = "sys/devices/system/clocksource/clocksource0/current_clocksource";
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([KMG]?)");

    private CpuFacts() {}

    static Map<String, Object> of(SystemFiles files) {
        Map<String, Object> facts = new LinkedHashMap<>();
        files.field("proc/cpuinfo", "model name").ifPresent(model -> facts.put("cpuModel", model));
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        putCores(files, facts);
        for (String cache : files.names(CACHES)) {
            putCache(files, CACHES + "/" + cache, facts);
        }
        governor(files).ifPresent(governor -> facts.put("cpuGovernor", governor));
        files.line(FREQUENCY + "/scaling_driver").ifPresent(driver -> facts.put("cpuFrequencyDriver", driver));
        turbo(files).ifPresent(turbo -> facts.put("turbo", turbo));
        files.line(CLOCK).ifPresent(clock -> facts.put("clockSource", clock));
        return facts;
    }

    /** What chooses the frequency: {@code performance}, {@code powersave} … */
    static Optional<String> governor(SystemFiles files) {
        return files.line(FREQUENCY + "/scaling_governor");
    }

    /** Threads of a core are siblings of each other; each core counts once. */
    private static void putCores(SystemFiles files, Map<String, Object> facts) {
        List<String> siblings = files.names(CPUS).stream()
                .filter(name -> name.matches("cpu[0-9]+"))
                .flatMap(cpu -> files.line(CPUS + "/" + cpu + "/topology/thread_siblings_list").stream())
                .toList();
        if (!siblings.isEmpty()) {
            facts.put("coresLogical", siblings.size());
            facts.put("coresPhysical", (int) siblings.stream().distinct().count());
        }
    }

    private static void putCache(SystemFiles files, String cache, Map<String, Object> facts) {
        Optional<String> level = files.line(cache + "/level").filter(text -> text.matches("[0-9]"));
        Optional<String> type = files.line(cache + "/type").filter(text -> text.matches("[A-Za-z]+"));
        Optional<Long> bytes = files.line(cache + "/size").flatMap(CpuFacts::bytes);
        if (level.isPresent() && type.isPresent() && bytes.isPresent()) {
            String kind = type.get().equals("Unified") ? "" : type.get();
            facts.put("cacheL" + level.get() + kind + "Bytes", bytes.get());
        }
    }

    private static Optional<Long> bytes(String size) {
        Matcher matcher = SIZE.matcher(size);
        return matcher.matches()
                ? Optional.of(Long.parseLong(matcher.group(1)) << (10 * " KMG".indexOf(matcher.group(2))))
                : Optional.empty();
    }

    private static Optional<String> turbo(SystemFiles files) {
        return files.line(NO_TURBO)
                .map(off -> off.equals("0"))
                .or(() -> files.line(BOOST).map(on -> on.equals("1")))
                .map(on -> on ? "on" : "off");
    }
}
