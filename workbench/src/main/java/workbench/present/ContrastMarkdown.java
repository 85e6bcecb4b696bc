package workbench.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
                    .append(MarkdownText.escaped(ContrastNotes.verdict(gate, contrast)))
                    .append("**\n\n");
        }
        text.append(sides.run().isEmpty() ? "" : "Run: `" + sides.run() + "`, ")
                .append("A: `" + sides.a() + "`, B: `" + sides.b() + "`\n");
        for (ContrastRows.Section section : ContrastRows.of(contrast)) {
            text.append('\n').append(line(section.title(), ContrastRows.HEAD));
            text.append(line(":---", alignment()));
            section.rows().forEach(row -> text.append(line(row.name(), row.cells())));
        }
        text.append('\n');
        ContrastNotes.of(contrast)
                .forEach(note ->
                        text.append("- ").append(MarkdownText.escaped(note)).append('\n'));
        return text.toString();
    }

    private static List<String> alignment() {
        List<String> alignment = new ArrayList<>(Collections.nCopies(ContrastRows.HEAD.size() - 1, "---:"));
        alignment.add(":---");
        return alignment;
    }

    private static String line(String first, List<String> others) {
        return "| " + MarkdownText.escaped(first) + " | "
                + others.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ")) + " |\n";
    }
}
