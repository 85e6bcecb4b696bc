package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.plan.Trial;
import workbench.result.StoredRun;

/** The command that judges guidelines, over a harness that answers at once. */
class GuidelinesCommandTest extends InShell {
    private static final String BROKEN =
            "✗ in-memory (threads, portable) breaks broadcast ≤ scatter + allgather at 1KiB with 2 ranks: it takes 1.49";

    /** A broadcast of 1 KiB takes longer than a scatter and an allgather, and than one of 2 KiB. */
    @BeforeEach
    void breaksTwo() {
        harness.operationNanos = trial -> trial.workload().name().equals("broadcast") && bytes(trial) == 1024
                ? 300_000
                : 100_000 + 0.01 * bytes(trial);
    }

    private static long bytes(Trial trial) {
        return trial.parameters().number("messageSize");
    }

    @Test
    void whatIsBrokenIsToldAtTheEndShownAgainKeptAndOnThePage() throws Exception {
        assertThat(guidelines("--size", "1KiB", "--out", folder().toString())).isEqualTo(ExitCode.OK);

        String printed = out();
        assertThat(plain(printed))
                .contains(BROKEN)
                .contains("breaks broadcast of 1KiB ≤ broadcast of 2KiB with 2 ranks: it takes 2.99")
                .containsPattern("→ Of 15 guidelines 1[0-9] hold, 2 are broken");
        assertThat(StoredRun.read(folder()).run().plan().rounds()).isEqualTo(5);
        shell.clear();
        assertThat(run("show", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(printed);
        shell.clear();
        run("guidelines", folder().toString());
        assertThat(plain(out()))
                .contains(BROKEN)
                .contains("guideline over ranks size left right left ÷ right 95 % verdict")
                .contains("broadcast ≤ scatter + allgather in-memory (threads, portable) 2 1KiB 300 µs 200 µs 1.49");
        shell.clear();
        run("show", folder().toString(), "--details");
        assertThat(plain(out())).contains(BROKEN).contains("left ÷ right 95 % verdict");
        shell.clear();
        assertThat(Files.readString(folder().resolve("report.html")))
                .contains("2 are broken")
                .contains("<th scope=\"row\">broadcast ≤ scatter + allgather</th>");
        run("report", folder().toString(), "--format", "json");
        assertThat(plain(out())).contains("\"outcome\" : \"broken\"", "\"law\" : \"monotony\"");
        shell.clear();
        run("report", folder().toString(), "--format", "markdown");
        assertThat(out()).contains("| broadcast ≤ scatter + allgather |");
    }

    @Test
    void eachSizeAndNumberOfRanksIsTried() {
        assertThat(guidelines("--size", "8,64KiB", "--ranks", "2,3", "--rounds", "1", "--dry-run"))
                .isEqualTo(ExitCode.OK);
        assertThat(out()).contains("ranks 3", "messageSize 192KiB", "Nothing was started.");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void aRunThatGoesOnStillJudges() {
        harness.broken = new IllegalStateException("the plug was pulled");
        harness.breaksAfter = 7;
        guidelines("--size", "1KiB", "--out", folder().toString());
        harness.breaksAfter = Integer.MAX_VALUE;
        shell.clear();

        assertThat(run("run", "--resume", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(plain(out())).contains(BROKEN);
    }

    @Test
    void tooFewRoundsAreNotJudged() {
        guidelines("--size", "1KiB", "--preset", "smoke");

        assertThat(plain(out()))
                .contains(
                        "→ Of 15 guidelines none hold and none are broken; 15 were not judged: in 15 there were too few rounds.");
    }

    @Test
    void anyRunOfSuchOperationsIsJudged() {
        start(
                "--workload",
                "broadcast",
                "--set",
                "messageSize=1KiB,4KiB",
                "--rounds",
                "5",
                "--out",
                folder().toString());
        shell.clear();

        assertThat(run("guidelines", folder().toString())).isEqualTo(ExitCode.OK);
        assertThat(plain(out())).contains("Of 2 guidelines 1 holds and 1 is broken.");
    }

    @Test
    void aRunOfOtherThingsIsRefused() {
        start("--preset", "smoke", "--out", folder().toString());
        shell.clear();

        assertThat(run("guidelines", folder().toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("holds nothing that a guideline compares").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --size 12                        | 'size' cannot be '12B' with 2 ranks: allowed is a multiple of 8 bytes
            --size 8MiB                      | 'size' cannot be '8MiB' with 2 ranks
            --size much                      | --size cannot be 'much': allowed is a size, written like
            --size 1KiB,                     | --size cannot be '': allowed is a size
            --ranks 1                        | 'ranks' cannot be '1': allowed is 2 to 64
            --ranks two                      | --ranks cannot be 'two': allowed is a whole number
            --rounds 0                       | --rounds cannot be '0'
            --set messageSize=8              | --set cannot set 'messageSize' here: --ranks and --size say
            --set ranks=2                    | --set cannot set 'ranks' here: --ranks and --size say
            --set wings=2                    | --set cannot set 'wings': no chosen workload or transport has it
            --transport mpj-express          | --transport cannot be 'mpj-express'
            --workload broadcast             | no option '--workload'
            results/none                     | 'results/none' holds no run
            results/none --ranks 3           | --ranks cannot go with 'results/none'
            """)
    void wrongUsageIsRefusedInASentence(String options, String sentence) {
        assertThat(run(Stream.concat(Stream.of("guidelines"), Stream.of(options.split(" +")))
                        .toArray(String[]::new)))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains(sentence).hasLineCount(1);
        assertThat(harness.plans).isEmpty();
    }

    private int guidelines(String... options) {
        return run(Stream.concat(Stream.of("guidelines", "--kernel", "portable"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static String plain(String printed) {
        return printed.replaceAll("\\s+", " ");
    }
}
