package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final String SOURCE = """
            /** Sends <b>all</b>. */
            @Override
            public void iterate() throws JMSException { // "no string"
                String text = "a // b \\" c";
                char quote = '\\'';
                for (long i = 0; i < 1_000L; i++) {}
            }
            """;

    @Test
    void nothingIsLostOrAdded() {
        assertThat(Token.of(SOURCE).stream().map(Token::text).collect(Collectors.joining()))
                .isEqualTo(SOURCE);
        assertThat(Token.of("\"never closed \n /* nor this").stream()
                        .map(Token::text)
                        .collect(Collectors.joining()))
                .isEqualTo("\"never closed \n /* nor this");
        assertThat(Token.of("")).isEmpty();
    }

    @Test
    void whatIsHighlightedIsToldByItsKind() {
        assertThat(Token.of(SOURCE))
                .contains(
                        new Token("comment", "/** Sends <b>all</b>. */"),
                        new Token("annotation", "@Override"),
                        new Token("keyword", "public"),
                        new Token("type", "JMSException"),
                        new Token("comment", "// \"no string\""),
                        new Token("string", "\"a // b \\\" c\""),
                        new Token("string", "'\\''"),
                        new Token("number", "1_000L"))
                .doesNotContain(new Token("keyword", "int"));
    }
}
