package workbench.present;

/** Wraps sentences. */
final class Paragraph {
    /** Wide enough for a table, narrow enough for a projector. */
    static final int WIDTH = 118;

    /** Of what everybody reads, also in a small window. */
    static final int NARROW = 100;

    private Paragraph() {}

    /** Lines of at most {@link #WIDTH} columns; the first begins with {@code head}, the others are indented as far. */
    static String wrap(String head, String text) {
        return wrap(head, text, WIDTH);
    }

    static String wrap(String head, String text, int width) {
        StringBuilder out = new StringBuilder();
        String indent = " ".repeat(Columns.of(head));
        StringBuilder line = new StringBuilder(head);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && Columns.of(line.toString()) + 1 + Columns.of(word) > width) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return out.append(line).append('\n').toString();
    }
}
