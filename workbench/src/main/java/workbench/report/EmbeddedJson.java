package workbench.report;

import java.util.Locale;
import workbench.result.Json;

/** JSON that stands in a script element: no text in it can end that element or be taken for markup. */
final class EmbeddedJson {
    private EmbeddedJson() {}

    static String of(Object value) {
        StringBuilder safe = new StringBuilder();
        Json.writeCompact(value).chars().forEach(c -> {
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                safe.append((char) c);
            }
        });
        return safe.toString();
    }
}
