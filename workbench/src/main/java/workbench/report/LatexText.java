package workbench.report;

import java.util.Map;
import java.util.stream.Collectors;

/** Text in LaTeX that shall be read as it is: no character of it is a command's. */
final class LatexText {
    private static final Map<Integer, String> COMMANDS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) 'µ', "\\textmu{}"),
            Map.entry((int) '±', "\\textpm{}"),
            Map.entry((int) '×', "\\texttimes{}"),
            Map.entry((int) '÷', "\\textdiv{}"),
            Map.entry((int) '…', "\\dots{}"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '“', "``"),
            Map.entry((int) '”', "''"),
            Map.entry((int) '→', "$\\rightarrow$"),
            Map.entry((int) '⁻', "\\textsuperscript{--}"),
            Map.entry((int) '³', "\\textsuperscript{3}"),
            Map.entry((int) '⁶', "\\textsuperscript{6}"),
            Map.entry((int) '\n', " "),
            Map.entry((int) '\r', " "));

    private LatexText() {}

    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> COMMANDS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
