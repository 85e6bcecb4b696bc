package workbench.present;

import java.util.List;
import java.util.stream.Collectors;

/** Text in Markdown that shall be read as it is. */
public final class MarkdownText {
    private MarkdownText() {}

    /** A line of a table. */
    public static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Marks what Markdown or HTML would take for theirs; on one line, as a cell of a table must be. */
    public static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]|]", "\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ");
    }
}
