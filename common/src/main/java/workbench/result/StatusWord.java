package workbench.result;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A status is a lower-case word in files. */
final class StatusWord {
    private StatusWord() {}

    static final class Writer extends ValueSerializer<Status> {
        @Override
        public void serialize(Status status, JsonGenerator json, SerializationContext context) {
            json.writeString(status.id());
        }
    }

    static final class Reader extends ValueDeserializer<Status> {
        @Override
        public Status deserialize(JsonParser json, DeserializationContext context) {
            String word = json.getString();
            return Arrays.stream(Status.values())
                    .filter(status -> status.id().equals(word))
                    .findFirst()
                    .orElseGet(() -> context.reportInputMismatch(Status.class, "no status '%s'", word));
        }
    }
}
