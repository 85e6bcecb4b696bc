package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.present.Ink;

class ConsoleTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Test
    void whatIsPrintedIsAsWideAsTheTerminalIsThen() {
        AtomicInteger columns = new AtomicInteger(100);
        Console console = new Console(NOWHERE, NOWHERE, Ink.ANSI, columns::get, true, () -> 80);

        assertThat(console.ink()).isEqualTo(Ink.ANSI.within(100));
        columns.set(70);
        assertThat(console.ink()).isEqualTo(Ink.ANSI.within(70));
    }

    @Test
    void whereThereIsNoTerminalNothingIsNarrow() {
        assertThat(new Console(NOWHERE, NOWHERE, Ink.PLAIN, true, () -> 80).ink())
                .isEqualTo(Ink.PLAIN);
    }

    @Test
    void theUsersOwnNumberOfColumnsIsTaken() {
        assertThat(Console.wantedColumns(Map.of("COLUMNS", "72"))).hasValue(72);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "wide", "80.5", "1234567"})
    void whatIsNoNumberOfColumnsIsNot(String columns) {
        assertThat(Console.wantedColumns(Map.of("COLUMNS", columns))).isEmpty();
        assertThat(Console.wantedColumns(Map.of())).isEmpty();
    }

    @Test
    void behindADescriptorThatIsNotOpenThereIsNoTerminal() {
        assertThat(TerminalWidth.of(99_999)).isEmpty();
    }
}
