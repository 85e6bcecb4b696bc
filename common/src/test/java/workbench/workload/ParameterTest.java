package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
    private static final Parameter SIZE = Parameter.size("messageSize", "1KiB", 32, 1 << 20, "bytes");

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "31", "2MiB", "big", ""})
    void aValueOutOfRangeIsRefusedWithWhatIsAllowed(String text) {
        assertThatThrownBy(() -> SIZE.canonical(text))
                .isInstanceOf(UsageException.class)
                .hasMessage("'messageSize' cannot be '" + text
                        + "': allowed is 32B to 1MiB, written like 1024, 64KiB or 1MiB.");
    }

    @Test
    void howALargeCountIsWrittenIsTold() {
        assertThatThrownBy(() -> Parameter.count("elements", 5, 1, 1_000_000_000, "how many")
                        .canonical("1e9"))
                .hasMessage("'elements' cannot be '1e9': allowed is 1 to 1000000000, written like 1000, 10k or 2M.");
        assertThatThrownBy(
                        () -> Parameter.count("workers", 2, 1, 64, "how many").canonical("0"))
                .hasMessage("'workers' cannot be '0': allowed is 1 to 64.");
    }

    @Test
    void anUnknownWordIsRefusedWithTheWords() {
        assertThatThrownBy(() -> Parameter.choice("data", "where", "transferred", "generated")
                        .canonical("borrowed"))
                .isInstanceOf(UsageException.class)
                .hasMessage("'data' cannot be 'borrowed': allowed is transferred | generated.");
    }

    @Test
    void aParameterWithoutDefaultIsAbsentUnlessSet() {
        List<Parameter> definitions = List.of(SIZE, Parameter.optionalCount("messages", 1, 10, "how many"));

        assertThat(Parameters.of(definitions, Map.of()).values()).containsOnlyKeys("messageSize");
        assertThat(Parameters.of(definitions, Map.of("messages", "3")).number("messages"))
                .isEqualTo(3);
        assertThat(Parameters.of(definitions, Map.of()).number("messageSize")).isEqualTo(1024);
    }
}
