package workbench.report;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text in LaTeX that shall be read as it is: no character of it is a command's, and none is one that LaTeX does not know without packages. It has
 * letters with accents; what it has not becomes a question mark.
 */
final class LatexText {
    /** Of the first 256 characters; what is made of a letter and an accent is known as well. */
    private static final String LETTERS = "ßæÆøØ";

    /** Stands where nothing is to be, so that what is beside it does not become one sign. */
    private static final String NOTHING = "\u200b";

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
            Map.entry((int) '|', "\\textbar{}"),
            Map.entry((int) '`', "{`}"),
            Map.entry((int) '"', "''"),
            Map.entry(NOTHING.codePointAt(0), "{}"),
            Map.entry((int) 'µ', "$\\mu$"),
            Map.entry((int) 'μ', "$\\mu$"),
            Map.entry((int) '±', "$\\pm$"),
            Map.entry((int) '×', "$\\times$"),
            Map.entry((int) '÷', "$\\div$"),
            Map.entry((int) '·', "$\\cdot$"),
            Map.entry((int) '−', "$-$"),
            Map.entry((int) '≤', "$\\leq$"),
            Map.entry((int) '≥', "$\\geq$"),
            Map.entry((int) '≈', "$\\approx$"),
            Map.entry((int) '…', "\\dots{}"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '—', "---"),
            Map.entry((int) '“', "``"),
            Map.entry((int) '”', "''"),
            Map.entry((int) '‘', "`"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '•', "$\\bullet$"),
            Map.entry((int) '°', "$^\\circ$"),
            Map.entry((int) '→', "$\\rightarrow$"),
            Map.entry((int) '★', "$\\star$"),
            Map.entry((int) '⁻', "\\textsuperscript{--}"),
            Map.entry((int) '¹', "\\textsuperscript{1}"),
            Map.entry((int) '²', "\\textsuperscript{2}"),
            Map.entry((int) '³', "\\textsuperscript{3}"),
            Map.entry((int) '⁶', "\\textsuperscript{6}"));

    private LatexText() {}

    static String escaped(String text) {
        // Two hyphens would become a dash.
        return Normalizer.normalize(text.replaceAll("-(?=-)", "-" + NOTHING), Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(LatexText::escaped)
                .collect(Collectors.joining());
    }

    /** A minus and not a hyphen; a thin space and not a comma, which is a decimal sign to half of the world. */
    static String number(String number) {
        return escaped(number).replaceAll("-(?=\\d)", "\\$-\\$").replaceAll("(?<=\\d),(?=\\d)", "\\\\,");
    }

    private static String escaped(int character) {
        if (COMMANDS.containsKey(character)) {
            return COMMANDS.get(character);
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        boolean ascii = character > ' ' && character < 0x7f;
        return ascii || isLetter(character) ? Character.toString(character) : "?";
    }

    private static boolean isLetter(int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        return character < 0x100
                && (LETTERS.indexOf(character) >= 0 || parts.length() > 1 && Character.isLetter(parts.charAt(0)));
    }
}
