package workbench.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of cells, aligned; the last cell of a line is wrapped where it would be too long. */
final class Table {
    private static final String GAP = "  ";

    /** Where a column's texts stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** A text and the ink on it, which takes no room. */
    record Cell(String text, UnaryOperator<String> ink) {
        static Cell of(String text) {
            return new Cell(text, UnaryOperator.identity());
        }

        static Cell dim(String text, Ink ink) {
            return new Cell(text, ink::dim);
        }
    }

    private final List<Align> aligns;
    private final List<List<Cell>> lines = new ArrayList<>();

    Table(List<Align> aligns) {
        this.aligns = aligns;
    }

    /** A line may be shorter than the others. */
    void add(List<Cell> cells) {
        lines.add(cells);
    }

    /** Something for each column, in their order. */
    @SafeVarargs
    static <T> List<T> line(T first, List<T> others, T... last) {
        List<T> line = new ArrayList<>(others);
        line.addFirst(first);
        line.addAll(List.of(last));
        return line;
    }

    String render(String indent) {
        return render(indent, Paragraph.WIDTH);
    }

    /** @param width beyond which the last cells of lines are wrapped */
    String render(String indent, int width) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<Cell> line : lines) {
            wrapped(line, widths, Columns.of(indent), width)
                    .forEach(part -> text.append((indent + render(part, widths)).stripTrailing())
                            .append('\n'));
        }
        return text.toString();
    }

    /** The line itself, or several with the last cell spread over them. */
    private List<List<Cell>> wrapped(List<Cell> line, int[] widths, int indent, int width) {
        int before = indent;
        for (int i = 0; i < line.size() - 1; i++) {
            before += widths[i] + GAP.length();
        }
        Cell last = line.getLast();
        if (line.size() == 1 || before + Columns.of(last.text()) <= width) {
            return List.of(line);
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (String part :
                Paragraph.wrap(" ".repeat(before), last.text(), width).split("\n")) {
            List<Cell> cells = new ArrayList<>(lines.isEmpty() ? line : Collections.nCopies(line.size(), Cell.of("")));
            cells.set(line.size() - 1, new Cell(part.strip(), last.ink()));
            lines.add(cells);
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[aligns.size()];
        for (List<Cell> line : lines) {
            // A line of one cell is a heading and may reach over the columns behind it.
            for (int i = 0; i < line.size() && line.size() > 1; i++) {
                widths[i] = Math.max(widths[i], Columns.of(line.get(i).text()));
            }
        }
        return widths;
    }

    private String render(List<Cell> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            Cell cell = line.get(i);
            String room = " ".repeat(Math.max(0, widths[i] - Columns.of(cell.text())));
            String inked = cell.ink().apply(cell.text());
            // An empty cell or the room behind the last one must not show the ink nor reach the line's end.
            boolean last = i == line.size() - 1;
            text.append(aligns.get(i) == Align.LEFT ? inked + (last ? "" : room) : room + inked);
            text.append(last ? "" : GAP);
        }
        return text.toString();
    }
}
