package workbench.present;

/** Text in Markdown that shall be read as it is. */
public final class MarkdownText {
    private MarkdownText() {}

    /** Marks what Markdown or HTML would take for theirs; on one line, as a cell of a table must be. */
    public static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]|]", "\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\R", " ");
    }
}
