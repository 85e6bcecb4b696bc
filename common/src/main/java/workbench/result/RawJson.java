package workbench.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs as they were read, as JSON: all but the histograms, which take most room and stay in the run's folder. */
public final class RawJson {
    @JsonIgnoreProperties({"histogram", "saturated"})
    private interface Kept {}

    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .addMixIn(Repetition.class, Kept.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RawJson() {}

    /**
     * @param beside what else the document has, by name
     * @param runs by the names that they go by
     */
    public static String of(Map<String, Object> beside, Map<String, StoredRun> runs) {
        Map<String, Object> document = new LinkedHashMap<>(beside);
        List<Map<String, Object>> written = runs.entrySet().stream()
                .map(entry -> run(entry.getKey(), entry.getValue()))
                .toList();
        document.put("runs", written);
        return MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> run(String name, StoredRun stored) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("name", name);
        run.put("run", stored.run());
        run.put("repetitions", stored.repetitions());
        return run;
    }
}
