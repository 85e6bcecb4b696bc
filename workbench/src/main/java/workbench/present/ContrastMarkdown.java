package workbench.present;

import java.util.Collections;
import workbench.analysis.Gate;
import workbench.analysis.RunContrast;

/** A contrast in Markdown with tables, as GitHub and most others read it. */
public final class ContrastMarkdown {
    private ContrastMarkdown() {}

    /** @param gate null if there is none */
    public static String of(RunContrast contrast, ContrastSides sides, Gate gate) {
        StringBuilder text = new StringBuilder();
        if (gate != null) {
            text.append("**")
                    .append(MarkdownText.escaped(GateText.verdict(gate, contrast)))
                    .append("**\n\n");
        }
        text.append(sides.run().isEmpty() ? "" : "Run: `" + sides.run() + "`, ")
                .append("A: `" + sides.a() + "`, B: `" + sides.b() + "`\n");
        for (ContrastRows.Section section : ContrastRows.of(contrast)) {
            text.append('\n')
                    .append(MarkdownText.row(Table.line(section.title(), ContrastRows.HEAD)))
                    .append(MarkdownText.row(
                            Table.line(":---", Collections.nCopies(ContrastRows.HEAD.size() - 1, "---:"), ":---")));
            section.rows().forEach(row -> text.append(MarkdownText.row(Table.line(row.name(), row.cells()))));
        }
        text.append('\n');
        ContrastNotes.of(contrast)
                .forEach(note ->
                        text.append("- ").append(MarkdownText.escaped(note)).append('\n'));
        return text.toString();
    }
}
