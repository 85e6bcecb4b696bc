package workbench.present;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import workbench.analysis.Finding;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;
import workbench.present.Table.Align;
import workbench.present.Table.Cell;

/** A contrast for a terminal. */
public final class ContrastText {
    private static final int INTERVAL_COLUMN = 4;
    private static final Integer[] OK_COLUMNS = {5, 6};

    private ContrastText() {}

    /** @param gate null if there is none */
    public static String of(RunContrast contrast, ContrastSides sides, Gate gate, Ink ink) {
        int width = ink.atMost(Paragraph.WIDTH);
        StringBuilder text = new StringBuilder(sides.text()).append('\n');
        if (!contrast.pairs().isEmpty()) {
            text.append(table(contrast, ink)).append('\n');
        }
        ContrastNotes.of(contrast).forEach(note -> text.append(Paragraph.wrap("  ", note, width)));
        if (gate != null) {
            String verdict = GateText.verdict(gate, contrast);
            text.append('\n')
                    .append(ink.bold(Paragraph.wrap("  → ", verdict, width).stripTrailing()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String table(RunContrast contrast, Ink ink) {
        Table table = new Table(
                Table.line(Align.NAME, Collections.nCopies(ContrastRows.HEAD.size() - 1, Align.RIGHT), Align.LEFT));
        table.add(cells("", ContrastRows.HEAD, ink::dim, ink::dim));
        for (ContrastRows.Section section : ContrastRows.of(contrast)) {
            table.add(List.of(new Cell(section.title(), ink::bold)));
            section.rows()
                    .forEach(row -> table.add(cells(
                            "  " + row.name(),
                            row.cells(),
                            UnaryOperator.identity(),
                            ink(row.pair().finding(), ink))));
        }
        table.mayLeaveOut("ok A, ok B", OK_COLUMNS);
        table.mayLeaveOut("95 % interval", INTERVAL_COLUMN);
        return table.render("  ", ink);
    }

    private static List<Cell> cells(
            String name, List<String> texts, UnaryOperator<String> usual, UnaryOperator<String> last) {
        return Table.line(
                Cell.of(name),
                texts.subList(0, texts.size() - 1).stream()
                        .map(text -> new Cell(text, usual))
                        .toList(),
                new Cell(texts.getLast(), last));
    }

    private static UnaryOperator<String> ink(Finding finding, Ink ink) {
        return switch (finding) {
            case FASTER -> ink::good;
            case SLOWER -> ink::bad;
            case CANNOT_TELL -> ink::dim;
        };
    }
}
