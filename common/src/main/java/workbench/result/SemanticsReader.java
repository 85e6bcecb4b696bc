package workbench.result;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import workbench.semantics.Semantics;

/** A newer file may say what this version has no word for: its figures are shown, and what they mean is left open. */
final class SemanticsReader extends ValueDeserializer<Semantics> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    @Override
    public Semantics deserialize(JsonParser json, DeserializationContext context) {
        try {
            return MAPPER.treeToValue(context.readTree(json), Semantics.class);
        } catch (JacksonException unknown) {
            return null;
        }
    }
}
