package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the help of the commands that try rates lists is what they take. */
class RateHelpTest extends InShell {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("--workload", "producer-consumer"),
            Map.entry("--transport", "in-memory"),
            Map.entry("--deployment", "threads"),
            Map.entry("--kernel", "portable"),
            Map.entry("--set", "messageSize=64"),
            Map.entry("--profile", "throughput"),
            Map.entry("--preset", "smoke"),
            Map.entry("--rounds", "2"),
            Map.entry("--seed", "7"),
            Map.entry("--name", "mine"),
            Map.entry("--bound", "p99=5ms"),
            Map.entry("--held-in", "50%"),
            Map.entry("--shares", "50"));

    @BeforeEach
    void moveSome() {
        harness.messagesPerSecond = 100_000;
    }

    static List<String> commands() {
        return List.of("rate-search --bound p99=2ms", "rate-versus-latency --shares 10");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachOptionThatIsListedIsTaken(String command) {
        String name = command.split(" ")[0];
        for (OptionSpec option : listed(name)) {
            List<String> typed = new ArrayList<>(List.of(command.split(" ")));
            int given = typed.indexOf(option.longestName());
            if (given >= 0) {
                typed.set(given + 1, VALUES.get(option.longestName()));
            } else {
                typed.add(option.longestName());
                typed.add(
                        option.longestName().equals("--out") ? folder().toString() : VALUES.get(option.longestName()));
            }
            if (!typed.contains("--kernel")) {
                typed.addAll(List.of("--kernel", "portable"));
            }

            assertThat(typed).as("a value for each option").doesNotContainNull();
            assertThat(run(typed.toArray(String[]::new)))
                    .as("%s: %s", typed, err())
                    .isEqualTo(ExitCode.OK);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rate-search, --rate --precision --budget --calibrate --details --dry-run --resume --seed",
        "rate-versus-latency, --rate --precision --budget --calibrate --details --dry-run --resume --bound"
    })
    void whatTheyRefuseOrIgnoreIsNotListed(String command, String options) {
        assertThat(run(command, "--help")).isEqualTo(ExitCode.OK);

        for (String option : options.split(" ")) {
            assertThat(out()).doesNotContainPattern("(?m)^ *" + option + "[= \n]");
        }
        assertThat(out()).contains("Examples:", "--rounds", "--workload").doesNotContain("parallel-sum", "--precision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run"})
    void whatRunTakesIsStillListed(String command) {
        run(command, "--help");

        assertThat(out())
                .contains("--rate=", "--precision=", "--budget=", "--calibrate", "--bound=", "--transport=", "--seed=");
    }

    /** Whoever pastes it from the end of a run finds that it is taken. */
    @ParameterizedTest
    @MethodSource("commands")
    void theCommandThatRunsItAgainIsTaken(String command) {
        run((command + " --kernel portable --out " + folder()).split(" "));
        String again = out().lines()
                .filter(line -> line.startsWith("  Run again:"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*workbench ", "");

        assertThat(run(again.split(" "))).as("%s: %s", again, err()).isEqualTo(ExitCode.OK);
    }

    private static List<OptionSpec> listed(String command) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(
                command.equals("rate-search") ? new RateSearchCommand(null) : new RateSweepCommand(null));
        List<OptionSpec> options =
                spec.options().stream().filter(option -> !option.hidden()).toList();
        assertThat(options).hasSizeGreaterThan(8);
        return options;
    }
}
