package workbench.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.cli.CliContext;
import workbench.cli.Console;
import workbench.cli.ExitCode;
import workbench.cli.Workbench;
import workbench.present.Ink;

class OverheadCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --transport mmp      | --transport cannot be 'mmp'
            --workload pingpong  | did you mean ping-pong
            --workload producer-consumer --transport udp-socket | the chosen transports have no bare loops for the chosen workloads
            --set consumers=2    | --set cannot set 'consumers' here: bare loops know one form of each workload
            --set waitin=spin    | --set cannot set 'waitin': no chosen workload or transport has it
            --pairs 0            | --pairs cannot be '0': allowed is a whole number from 1
            --forks 1            | --forks cannot be '1': from 2 on there is something to compare
            --messages 65        | 'messages' cannot be '65' with window 64
            --presett quick      | no option '--presett'
            """)
    void wrongUsageAnswersTwoWithOneSentence(String options, String sentence) {
        assertThat(run(options.split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(text(err)).contains(sentence).hasLineCount(1);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void helpTellsItsOptions() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);

        assertThat(text(out)).contains("benchmark-overhead", "--forks", "--pairs", "--messages", "--warm-up");
        assertThat(text(err)).isEmpty();
    }

    private int run(String... options) {
        Console console = new Console(print(out), print(err), Ink.PLAIN, false, () -> 80);
        CliContext context = CliContext.ofProcess(console, Map.of());
        String[] arguments = new String[options.length + 1];
        arguments[0] = "benchmark-overhead";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Workbench.execute(context, List.of(new OverheadCommand(context)), arguments);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream of) {
        return of.toString(StandardCharsets.UTF_8);
    }
}
