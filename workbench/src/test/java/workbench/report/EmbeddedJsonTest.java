package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedJsonTest {
    @Test
    void noTextEndsTheElementThatItStandsIn() {
        assertThat(EmbeddedJson.of(List.of("</script><!--", "a & b", "\u2028\u2029", "µ")))
                .isEqualTo("[\"\\u003c/script\\u003e\\u003c!--\",\"a \\u0026 b\",\"\\u2028\\u2029\",\"µ\"]");
    }
}
