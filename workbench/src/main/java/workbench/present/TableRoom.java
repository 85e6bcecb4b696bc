package workbench.present;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;
import workbench.present.Table.Expendable;

/** Which columns of a table are shown where there is only so much room, how wide each is, and how its texts are wrapped. */
final class TableRoom {
    /** In so many columns a name or a sentence is still read with ease. */
    private static final int LEGIBLE = 24;

    /** And a word or two between them. */
    private static final int LEGIBLE_WORDS = 12;

    private final List<Align> aligns;
    private final int room;
    private final int[] whole;
    private final int[] least;
    private final int[] widths;
    private final SortedSet<Integer> shown = new TreeSet<>();
    private final List<String> leftOut = new ArrayList<>();

    TableRoom(List<Align> aligns, List<List<Cell>> lines, List<Expendable> expendable, int room) {
        this.aligns = aligns;
        this.room = room;
        this.whole = new int[aligns.size()];
        this.least = new int[aligns.size()];
        for (List<Cell> line : lines) {
            // A line of one cell is a heading and may reach over the columns behind it.
            for (int i = 0; i < line.size() && line.size() > 1; i++) {
                String text = line.get(i).text();
                whole[i] = Math.max(whole[i], Columns.of(text));
                least[i] = Math.max(least[i], isWrapped(i) ? NameLines.least(text) : whole[i]);
            }
        }
        this.widths = whole.clone();
        IntStream.range(0, aligns.size()).forEach(shown::add);
        leaveOut(expendable);
        narrow(this::legible);
        narrow(i -> least[i]);
    }

    private boolean isWrapped(int column) {
        Align align = aligns.get(column);
        return align == Align.NAME || align == Align.LEFT && column == aligns.size() - 1;
    }

    private int legible(int column) {
        boolean between = column > 0 && column < aligns.size() - 1;
        int legible = Math.max(least[column], between ? LEGIBLE_WORDS : LEGIBLE);
        return isWrapped(column) ? Math.min(whole[column], legible) : whole[column];
    }

    /** Those that matter least, until the others fit; one that then fits again is not. */
    private void leaveOut(List<Expendable> expendable) {
        Deque<Expendable> out = new ArrayDeque<>();
        for (Expendable each : expendable) {
            boolean empty = each.columns().stream().allMatch(column -> whole[column] == 0);
            if (!empty && needed(this::legible) > room) {
                shown.removeAll(each.columns());
                out.addFirst(each);
            }
        }
        for (Expendable each : out) {
            shown.addAll(each.columns());
            if (needed(this::legible) > room) {
                shown.removeAll(each.columns());
                leftOut.addFirst(each.what());
            }
        }
    }

    /** Takes columns from those that have most, until all fits or none has more than it needs. */
    private void narrow(IntUnaryOperator needs) {
        while (needed(i -> widths[i]) > room) {
            int widest = shown.stream()
                    .filter(i -> widths[i] > needs.applyAsInt(i))
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int needed(IntUnaryOperator width) {
        int needed = 0;
        int before = 0;
        for (int column : shown) {
            before += width.applyAsInt(column);
            needed = whole[column] > 0 ? before : needed;
            before += Table.GAP.length();
        }
        return needed;
    }

    List<String> leftOut() {
        return leftOut;
    }

    /** @param place among the columns that are shown */
    Align align(int place) {
        return aligns.get(column(place));
    }

    int width(int place) {
        return widths[column(place)];
    }

    private int column(int place) {
        return shown.stream().skip(place).findFirst().orElseThrow();
    }

    /**
     * A line without what is left out, or several lines with its cells spread over them.
     *
     * @param most beyond which the last cell is wrapped
     */
    List<List<Cell>> wrapped(List<Cell> line, int most) {
        List<Cell> cells =
                shown.stream().filter(i -> i < line.size()).map(line::get).toList();
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return List.of();
        }
        List<List<String>> parts = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            boolean last = i == cells.size() - 1;
            parts.add(
                    line.size() == 1 ? NameLines.of(text, room) : last ? last(text, i, most - before) : parts(text, i));
            before += width(i) + Table.GAP.length();
        }
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(row -> row(cells, parts, row))
                .toList();
    }

    private List<String> parts(String text, int place) {
        return align(place) == Align.NAME ? NameLines.of(text, width(place)) : List.of(text);
    }

    private List<String> last(String text, int place, int most) {
        if (align(place) == Align.RIGHT || Columns.of(text) <= most) {
            return List.of(text);
        }
        List<String> lines = Paragraph.wrap("", text, most).lines().toList();
        boolean wordsFit = lines.stream().allMatch(line -> Columns.of(line) <= most);
        return wordsFit || room > Paragraph.WIDTH ? lines : NameLines.of(text, most);
    }

    private static List<Cell> row(List<Cell> cells, List<List<String>> parts, int row) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> row < parts.get(i).size()
                        ? new Cell(parts.get(i).get(row), cells.get(i).ink())
                        : Cell.of(""))
                .toList();
    }
}
