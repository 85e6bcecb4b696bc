package workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java source.
 *
 * @param kind a class of the page's style; empty for what is not highlighted
 */
record Token(String kind, String text) {
    private static final String WORDS =
            "abstract|assert|boolean|break|byte|case|catch|char|class|const|continue|default|do"
                    + "|double|else|enum|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long"
                    + "|new|null|package|permits|private|protected|public|record|return|sealed|short|static|super|switch|this|throw"
                    + "|throws|true|try|var|void|volatile|when|while|yield";

    /** The first that fits, from left to right; names of types begin with a capital letter. */
    private static final Pattern HIGHLIGHTED = Pattern.compile("(?<comment>/\\*[\\s\\S]*?\\*/|//[^\\n]*)"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')"
            + "|(?<annotation>@\\w+)"
            + "|(?<keyword>\\b(?:" + WORDS + ")\\b)"
            + "|(?<number>\\b\\d[\\w.]*)"
            + "|(?<type>\\b[A-Z]\\w*)"
            + "|\\w+");

    private static final List<String> KINDS = List.of("comment", "string", "annotation", "keyword", "number", "type");

    /** The whole of a source; the texts of the tokens, one after the other, are the source. */
    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher matcher = HIGHLIGHTED.matcher(source);
        int from = 0;
        while (matcher.find()) {
            plain.append(source, from, matcher.start());
            from = matcher.end();
            String kind = kind(matcher);
            if (kind.isEmpty()) {
                plain.append(matcher.group());
            } else {
                tokens.add(new Token("", plain.toString()));
                plain.setLength(0);
                tokens.add(new Token(kind, matcher.group()));
            }
        }
        tokens.add(new Token("", plain.append(source, from, source.length()).toString()));
        return tokens.stream().filter(token -> !token.text.isEmpty()).toList();
    }

    private static String kind(Matcher matcher) {
        return KINDS.stream()
                .filter(kind -> matcher.group(kind) != null)
                .findFirst()
                .orElse("");
    }
}
