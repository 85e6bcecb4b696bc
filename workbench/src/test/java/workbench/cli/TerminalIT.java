package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;

/** The built workbench on a terminal, which the program script makes. */
class TerminalIT {
    /** What is typed goes to the terminal that is so wide. */
    private static final String ON_TERMINAL = "script -qec \"stty cols 70; $0 $*\" /dev/null";

    @TempDir
    Path directory;

    @BeforeEach
    void assumeScript() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no program script");
    }

    @Test
    void aListingIsAsWideAsTheTerminal() throws Exception {
        assertThat(list(Map.of(), List.of("bash", "-c", ON_TERMINAL)))
                .anySatisfy(line -> assertThat(line).hasSizeBetween(60, 70))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(70));
    }

    @Test
    void theVariableGoesBeforeTheTerminal() throws Exception {
        assertThat(list(Map.of("COLUMNS", "90"), List.of("bash", "-c", ON_TERMINAL)))
                .anySatisfy(line -> assertThat(line).hasSizeBetween(71, 90))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
    }

    @Test
    void aFileIsAsWideAsItNeedsToBe() throws Exception {
        assertThat(list(Map.of("COLUMNS", "70"), List.of()))
                .anySatisfy(line -> assertThat(line).hasSizeGreaterThan(90));
    }

    private List<String> list(Map<String, String> variables, List<String> context) throws Exception {
        Started started = new BuiltWorkbench(directory, variables).startIn(context, "list");
        assertThat(started.awaitEnd()).as(started.err()).isZero();
        return started.out()
                .replaceAll("\033\\[[0-9;?]*[a-zA-Z]|\r", "")
                .lines()
                .toList();
    }
}
