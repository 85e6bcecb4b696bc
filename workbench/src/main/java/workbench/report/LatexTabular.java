package workbench.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a table, which knows about how wide they are: letters of ten points are five wide on average, which fits numbers and is a little
 * more than names take.
 */
final class LatexTabular {
    /** Of papers with two columns. */
    private static final double COLUMN_POINTS = 240;

    /** Of both columns and what is between them. */
    private static final double PAGE_POINTS = 500;

    private static final double CHARACTER_POINTS = 5;
    private static final double BETWEEN_COLUMNS_POINTS = 12;

    private record Letters(String command, double factor) {}

    private static final List<Letters> LETTERS = List.of(
            new Letters("", 1),
            new Letters("\\small", 0.9),
            new Letters("\\footnotesize", 0.8),
            new Letters("\\scriptsize", 0.7));

    /** @param characters how many letters of the usual size it is wide */
    record Cell(String latex, double characters) {
        private static final double BOLD = 1.15;
        private static final double SMALL = 0.75;

        static Cell of(String text) {
            return new Cell(LatexText.escaped(text), text.length());
        }

        static Cell number(String number) {
            return new Cell(LatexText.number(number), number.length());
        }

        Cell bold() {
            return new Cell("\\textbf{" + latex + "}", BOLD * characters);
        }

        Cell small() {
            return latex.isEmpty() ? this : new Cell("{\\scriptsize " + latex + "}", SMALL * characters);
        }
    }

    private final String alignments;
    private final double[] characters;
    private double charactersAcross;
    private final StringBuilder lines = new StringBuilder();

    /** @param alignments a letter for each column */
    LatexTabular(String alignments) {
        this.alignments = alignments;
        this.characters = new double[alignments.length()];
    }

    void line(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            characters[column] = Math.max(characters[column], cells.get(column).characters);
        }
        String first = cells.getFirst().latex;
        // What ends a line would take these for its own: how far it is to the next one, and that no page may end there.
        String guard = first.startsWith("[") || first.startsWith("*") ? "{}" : "";
        lines.append("    ")
                .append(guard)
                .append(cells.stream().map(Cell::latex).collect(Collectors.joining(" & ")))
                .append(" \\\\\n");
    }

    /** @param command of booktabs */
    void rule(String command) {
        lines.append("    ").append(command).append('\n');
    }

    /** Across all columns. */
    void heading(String text) {
        charactersAcross = Math.max(charactersAcross, text.length());
        lines.append("    \\multicolumn{")
                .append(alignments.length())
                .append("}{l}{\\emph{")
                .append(LatexText.escaped(text))
                .append("}} \\\\\n");
    }

    /** {@code table} where it fits a column, {@code table*}, which spans both, where it does not. */
    String environment() {
        return points() <= COLUMN_POINTS ? "table" : "table*";
    }

    /** The largest letters in which it fits a page; empty if the usual ones do. */
    String letters() {
        return LETTERS.stream()
                .filter(letters -> points() * letters.factor <= PAGE_POINTS)
                .findFirst()
                .orElse(LETTERS.getLast())
                .command;
    }

    private double points() {
        double together =
                CHARACTER_POINTS * Arrays.stream(characters).sum() + BETWEEN_COLUMNS_POINTS * characters.length;
        return Math.max(together, CHARACTER_POINTS * charactersAcross);
    }

    @Override
    public String toString() {
        return "  \\begin{tabular}{" + alignments + "}\n" + lines + "  \\end{tabular}\n";
    }
}
