package workbench.result;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** In files a status is its id. */
final class StatusId {
    private StatusId() {}

    static final class Writer extends ValueSerializer<Status> {
        @Override
        public void serialize(Status status, JsonGenerator json, SerializationContext context) {
            json.writeString(status.id());
        }
    }

    static final class Reader extends ValueDeserializer<Status> {
        @Override
        public Status deserialize(JsonParser json, DeserializationContext context) {
            String id = json.getString();
            return Arrays.stream(Status.values())
                    .filter(status -> status.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> context.reportInputMismatch(Status.class, "no status '%s'", id));
        }
    }
}
