package workbench.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of cells, aligned; the last cell of a line is wrapped where it would be too long. On a terminal that is too narrow, columns that may be
 * left out are, the reader is told, and then names are wrapped, but never figures.
 */
final class Table {
    static final String GAP = "  ";

    /** Where a column's texts stand. */
    enum Align {
        LEFT,
        RIGHT,
        /** On the left, and wrapped where there is too little room. */
        NAME
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

    /**
     * Columns that matter less than others.
     *
     * @param what they show
     */
    record Expendable(String what, List<Integer> columns) {}

    private final List<Align> aligns;
    private final List<List<Cell>> lines = new ArrayList<>();
    private final List<Expendable> expendable = new ArrayList<>();

    Table(List<Align> aligns) {
        this.aligns = aligns;
    }

    /** A line may be shorter than the others. */
    void add(List<Cell> cells) {
        lines.add(cells);
    }

    /** Columns that are left out together where there is no room for all; those that were named first go first. */
    void mayLeaveOut(String what, Integer... columns) {
        expendable.add(new Expendable(what, List.of(columns)));
    }

    /** Something for each column, in their order. */
    @SafeVarargs
    static <T> List<T> line(T first, List<T> others, T... last) {
        List<T> line = new ArrayList<>(others);
        line.addFirst(first);
        line.addAll(List.of(last));
        return line;
    }

    String render(String indent, Ink ink) {
        return render(indent, Paragraph.WIDTH, ink);
    }

    /** @param width beyond which the last cells of lines are wrapped */
    String render(String indent, int width, Ink ink) {
        Set<String> leftOut = new LinkedHashSet<>();
        return render(indent, width, ink, leftOut) + note(indent, leftOut, ink);
    }

    /**
     * For one of several tables, below which it is said once what is left out.
     *
     * @param leftOut what is, to be added to
     */
    String render(String indent, int width, Ink ink, Set<String> leftOut) {
        TableRoom room = new TableRoom(aligns, lines, expendable, ink.columns() - Columns.of(indent));
        leftOut.addAll(room.leftOut());
        int most = ink.atMost(width) - Columns.of(indent);
        return lines.stream()
                .flatMap(line -> room.wrapped(line, most).stream())
                .map(line -> (indent + render(line, room)).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** Empty if nothing is left out. */
    static String note(String indent, Set<String> leftOut, Ink ink) {
        String note = "left out for want of width: " + String.join(", ", leftOut) + "; with '| less -S' nothing is";
        return leftOut.isEmpty()
                ? ""
                : ink.dim(Paragraph.wrap(indent, note, ink.columns()).stripTrailing()) + "\n";
    }

    /** @param line without what is left out */
    private String render(List<Cell> line, TableRoom room) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> render(line.get(i), room.align(i), room.width(i), i == line.size() - 1))
                .reduce((before, cell) -> before + GAP + cell)
                .orElse("");
    }

    /** An empty cell or the room behind the last one must not show the ink nor reach the line's end. */
    private static String render(Cell cell, Align align, int width, boolean last) {
        String room = " ".repeat(Math.max(0, width - Columns.of(cell.text())));
        String inked = cell.ink().apply(cell.text());
        return align == Align.RIGHT ? room + inked : inked + (last ? "" : room);
    }
}
