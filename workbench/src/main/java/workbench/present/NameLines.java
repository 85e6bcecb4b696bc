package workbench.present;

import java.util.ArrayList;
import java.util.List;

/** Wraps a name at its blanks and, where a word is too long, behind its hyphens and slashes; further lines are indented. */
final class NameLines {
    private static final String FURTHER = "  ";

    private NameLines() {}

    static List<String> of(String name, int width) {
        if (Columns.of(name) <= width) {
            return List.of(name);
        }
        String indent = indent(name);
        List<String> lines = new ArrayList<>();
        String line = indent;
        for (String word : name.strip().split(" +")) {
            String gap = " ";
            for (String piece : pieces(word, width - Columns.of(indent + FURTHER))) {
                if (line.isBlank()) {
                    line += piece;
                } else if (Columns.of(line + gap + piece) <= width) {
                    line += gap + piece;
                } else {
                    lines.add(line);
                    line = indent + FURTHER + piece;
                }
                gap = "";
            }
        }
        lines.add(line);
        return lines;
    }

    /** How wide lines of it must be. */
    static int least(String name) {
        int longest = 0;
        for (String piece : pieces(name.strip().replace(' ', '/'), 0)) {
            longest = Math.max(longest, Columns.of(piece));
        }
        return Math.min(Columns.of(name), Columns.of(indent(name) + FURTHER) + longest);
    }

    private static String indent(String name) {
        return name.substring(0, name.length() - name.stripLeading().length());
    }

    private static String[] pieces(String word, int width) {
        return Columns.of(word) <= width ? new String[] {word} : word.split("(?<=[-/])");
    }
}
