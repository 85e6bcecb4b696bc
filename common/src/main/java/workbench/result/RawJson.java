package workbench.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;

/**
 * Runs as they were read, as JSON: all but the histograms, which take most room, and of many repetitions what was seen over time. These stay in
 * the runs' folders.
 */
public final class RawJson {
    /** In more repetitions than these, what was seen over time is left out too. */
    private static final int MOST_OVER_TIME = 1_000;

    @JsonIgnoreProperties({"histogram", "saturated"})
    private interface OverTime {}

    @JsonIgnoreProperties({"histogram", "saturated", "windows"})
    private interface InSum {}

    private interface Told {
        @JsonValue
        Map<String, Object> told();
    }

    private RawJson() {}

    /**
     * @param beside what else the document has, by name
     * @param runs by the names that they go by
     */
    public static String of(Map<String, Object> beside, Map<String, StoredRun> runs) {
        Map<String, Object> document = new LinkedHashMap<>(beside);
        document.put(
                "runs",
                runs.entrySet().stream()
                        .map(entry -> run(entry.getKey(), entry.getValue()))
                        .toList());
        int repetitions =
                runs.values().stream().mapToInt(run -> run.repetitions().size()).sum();
        return Json.MAPPER
                .rebuild()
                .addMixIn(Repetition.class, repetitions > MOST_OVER_TIME ? InSum.class : OverTime.class)
                .addMixIn(LatencyNanos.class, Told.class)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(document);
    }

    private static Map<String, Object> run(String name, StoredRun stored) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("name", name);
        run.put("run", stored.run());
        run.put("repetitions", stored.repetitions());
        return run;
    }
}
