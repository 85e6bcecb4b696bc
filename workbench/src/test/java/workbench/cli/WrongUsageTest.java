package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and makes no sense, and what helps. */
class WrongUsageTest extends InShell {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --transport inmemory            | --transport cannot be 'inmemory'
            run --workload producer-consumr     | did you mean producer-consumer
            run --workload consumer             | --workload cannot be 'consumer': did you mean producer-consumer?
            run --transport rmi                 | --transport cannot be 'rmi': allowed are in-memory, all.
            history --transport rmi             | --transport cannot be 'rmi': allowed are in-memory.
            run --workload parallel-sum,        | --workload cannot be ''
            run --preset quik                   | did you mean quick
            run --deployment hosts              | --deployment cannot be 'hosts': allowed are threads, processes
            run --kernel natve                  | did you mean native
            run --rounds 0                      | --rounds cannot be '0': allowed is 1 to 1000.
            run --rounds x                      | --rounds cannot be 'x'
            run --seed -1                       | --seed cannot be '-1': allowed is a whole number from 0 to
            run --kernel portable --set messageSize=0 | 'messageSize' cannot be '0': allowed is 32B to 64MiB
            run --set mesageSize=1KiB           | did you mean messageSize
            run --set messageSize               | --set cannot be 'messageSize': allowed is NAME=VALUE
            run --workload producer-consumer --workload parallel-sum | --workload cannot be both 'producer-consumer' and 'parallel-sum': name it once
            run --set elements=1 --set elements=2 | --set elements cannot be both '1' and '2'
            run --preset                        | --preset needs a value: NAME.
            run --preset quick --preset smoke   | --preset can be given only once.
            run --out                           | --out needs a value: DIR.
            run --presett quick                 | no option '--presett': did you mean --preset?
            run extra                           | There is no plan 'extra'
            run a b                             | There is no argument 'b'
            runn                                | no command 'runn': did you mean run?
            run --precision 2                   | --precision cannot be '2': allowed is 0.1% to 50%, written like 2%
            run --precision 2% --rounds 5       | --rounds cannot be '5' with --precision: it takes 10 rounds at least
            run --budget 10                     | --budget cannot be '10': allowed is a time, written like 90s
            compare                             | RUN is missing.
            compare nowhere                     | TRIAL is missing.
            compare nowhere either              | There is no folder 'either': compare takes the folders of two runs
            compare nowhere jms mpi             | 'nowhere' holds no run
            compare a b --fail-on faster        | --fail-on cannot be 'faster': allowed is slower:PERCENT
            compare a b --format xml            | --format cannot be 'xml': allowed are table, json, markdown
            show                                | DIR is missing.
            show nowhere                        | 'nowhere' holds no run
            benchmark-overhead                  | There is no command 'benchmark-overhead'
            list --format xml                   | --format cannot be 'xml': allowed are table, json
            list transport                      | did you mean transports
            """)
    void wrongUsageAnswersTwoWithOneSentence(String typed, String sentence) {
        assertThat(run(typed.strip().split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(err()).contains(sentence).hasLineCount(1);
        assertThat(out()).isEmpty();
        assertThat(harness.plans).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedBeforeAnythingStarts() throws Exception {
        Files.writeString(directory.resolve("precious"), "");

        assertThat(start("--out", directory.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--out cannot be '" + directory + "': it is not empty");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void noCommandAnswersTwo() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err())
                .isEqualTo("Say what to do: list, run, show, report, compare or history. See 'workbench --help'.\n");
    }

    @Test
    void whoNamesAWorkloadTwiceMeansIt() {
        assertThat(start("--workload", "producer-consumer", "--workload", "producer-consumer"))
                .isEqualTo(ExitCode.OK);

        assertThat(harness.plans.getFirst().trials()).hasSize(1);
    }

    @Test
    void whoAsksForItGetsAStackTrace() {
        harness.broken = new IllegalStateException("the disk is full");
        harness.breaksAfter = 0;

        start("--debug", "--out", folder().toString());

        assertThat(err()).contains("\tat ");
    }

    /** Without names, transports over JMS and MPI are taken; commands have other names than once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "list",
                "show",
                "report",
                "history",
                "compare",
                "rate-search",
                "rate-versus-latency",
                "guidelines"
            })
    void helpPromisesWhatIsThere(String command) {
        run((command + " --help").strip().split(" "));

        assertThat(out().replaceAll("\\s+", " "))
                .contains("Usage: workbench")
                .doesNotContainPattern("(all|every) transports?\\b")
                .doesNotContain("rate-sweep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "list --help",
                "show --help",
                "compare --help",
                "history --help",
                "guidelines --help"
            })
    void helpHasExamples(String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("Examples:").contains("  workbench ");
        assertThat(err()).isEmpty();
    }
}
