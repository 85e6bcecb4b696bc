package workbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** A file within the page, packed: a browser takes it for what it is only when the reader asks for it. */
record Embedded(String id, String fileName, String type, String base64) {

    static Embedded of(String id, String fileName, String type, String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Embedded(id, fileName, type, Base64.getEncoder().encodeToString(packed.toByteArray()));
    }
}
