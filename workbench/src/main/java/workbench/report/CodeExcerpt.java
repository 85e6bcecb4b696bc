package workbench.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader wants of a Java source: the types in it with their comments, not what stands above them. */
final class CodeExcerpt {
    private static final String BETWEEN = "(?:\\s++|/\\*[\\s\\S]*?\\*/|//[^\\n]*+)*+";
    private static final String DECLARATION = "(?:package|import)\\s[^;]*+;[^\\S\\n]*+(?://[^\\n]*+)?";

    /** From the top to the last declaration of the package or an import. */
    private static final Pattern DECLARATIONS = Pattern.compile("\\A(?:" + BETWEEN + DECLARATION + ")+");

    /** No documentation. */
    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A\\s*+/\\*(?!\\*)[\\s\\S]*?\\*/");

    private CodeExcerpt() {}

    /** The source without its package, its imports and a licence above them. */
    static String of(String source) {
        return source.substring(start(source)).replaceFirst("\\A\\s*\\n", "");
    }

    private static int start(String source) {
        Matcher declarations = DECLARATIONS.matcher(source);
        if (declarations.find()) {
            return declarations.end();
        }
        Matcher comment = FIRST_COMMENT.matcher(source);
        return comment.find() && isLicence(comment.group()) ? comment.end() : 0;
    }

    private static boolean isLicence(String comment) {
        String words = comment.toLowerCase(Locale.ROOT);
        return words.contains("copyright") || words.contains("licen");
    }
}
