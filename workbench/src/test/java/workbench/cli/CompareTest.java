package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.tck.InMemoryTransport;

/** Two runs of which the second is a tenth slower. */
class CompareTest {
    private static final String TRIAL = "producer-consumer/" + new InMemoryTransport().id() + "/threads/portable";

    @TempDir
    Path directory;

    private final FakeHarness harness = new FakeHarness();
    private Shell shell;
    private String before;
    private String after;

    @BeforeEach
    void run() {
        shell = new Shell(directory, harness);
        before = run("before", 1000);
        after = run("after", 900);
        shell.clear();
    }

    @Test
    void twoRunsAreCompared() {
        assertThat(shell.run("compare", before, after)).isEqualTo(ExitCode.OK);

        assertThat(shell.out()).contains("producer-consumer: throughput, k msg/s", "0.900", "slower", "Circumstances");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void oneRunASideIsSaidToCompareTwoMoments() {
        shell.run("compare", before, after);

        assertThat(flat()).contains("How runs differ from each other is not in the intervals");
    }

    @Test
    void severalRunsASideAreSeparatedByCommas() {
        String a = String.join(",", before, run("before2", 1010), run("before3", 990));
        String b = String.join(",", after, run("after2", 910), run("after3", 890));
        shell.clear();

        assertThat(shell.run("compare", a, b)).isEqualTo(ExitCode.OK);
        assertThat(flat()).contains(" 0.90 ", "slower", "B ÷ A of 3 runs a side", "Trial quality: fewer than 5 runs");
        assertThat(shell.run("compare", a, b + "," + directory.resolve("none"))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("compare", before + "," + after, b)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aGateAnswersOneWhereTheSecondRunIsSlower() {
        assertThat(shell.run("compare", before, after, "--fail-on", "slower:5%"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(shell.out()).contains("Gate slower:5% FAILS: " + TRIAL + " is slower by 10.0 %");
    }

    @Test
    void aGateAnswersZeroWhereItIsNoSlowerThanAllowed() {
        assertThat(shell.run("compare", before, after, "--fail-on", "slower:15%"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.run("compare", after, before, "--fail-on", "slower:5%"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("Gate slower:5% holds.");
    }

    @Test
    void aGateAnswersOneWhereItComparedNothing() {
        String once = directory.resolve("once").toString();
        harness.messagesPerSecond = 10;
        shell.run("run", "--kernel", "portable", "--rounds", "1", "--workload", "producer-consumer", "--out", once);
        shell.clear();

        assertThat(shell.run("compare", before, once, "--fail-on", "slower:5%")).isEqualTo(ExitCode.FAILED);
        assertThat(flat()).contains("FAILS: " + TRIAL + " has too few good repetitions in common to be compared");
    }

    @Test
    void aFolderComparedWithItselfIsSaid() {
        assertThat(shell.run("compare", before, before)).isEqualTo(ExitCode.OK);
        assertThat(flat()).contains("A and B are the same run");
        assertThat(shell.run("compare", before, before, "--fail-on", "slower:5%"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(flat()).contains("FAILS: " + TRIAL + " was compared with itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--metric", "--figure"})
    void theMetricIsChosenByItsOptionOrByTheFormerName(String option) {
        assertThat(shell.run("compare", before, after, option, "messagesPerSecond"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.run("compare", before, after, option, "speed")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--metric cannot be 'speed'");
    }

    @Test
    void theFormerNameOfTheOptionIsNotShownAndNotTakenBesideIt() {
        assertThat(shell.run("compare", before, after, "--figure", "seconds", "--metric", "seconds"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--metric and --figure cannot both be set");
        assertThat(shell.run("compare", "--help")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("--metric").doesNotContain("--figure");
    }

    @Test
    void trialsOfOneRunAreNamedByPartsOfTheirIds() {
        String swept = directory.resolve("swept").toString();
        shell.run("run", "--kernel", "portable", "--rounds", "5", "--set", "messageSize=64,1KiB", "--out", swept);
        shell.clear();

        assertThat(shell.run("compare", swept, "messageSize=64B", "messageSize=1KiB"))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("Not alike: ", "(64B, 1KiB)");
    }

    @Test
    void theSizeOfASweepStandsInTheRow() {
        String before = sweep("before-sizes", 1000);
        String after = sweep("after-sizes", 900);
        shell.clear();

        shell.run("compare", before, after);
        assertThat(shell.out()).contains(", messageSize 64B", ", messageSize 1KiB");
        shell.clear();
        shell.run("compare", before, "messageSize=64B", "messageSize=1KiB");
        assertThat(shell.out()).contains(", messageSize 64B → 1KiB");
    }

    private String sweep(String name, double messagesPerSecond) {
        String folder = directory.resolve(name).toString();
        harness.messagesPerSecond = messagesPerSecond;
        shell.run("run", "--kernel", "portable", "--rounds", "5", "--set", "messageSize=64,1KiB", "--out", folder);
        return folder;
    }

    @Test
    void aComparisonIsJsonOrMarkdownOnRequest() {
        shell.run("compare", before, after, "--format", "json");
        assertThat(shell.out()).startsWith("{").contains("\"finding\" : \"slower\"");
        shell.clear();
        shell.run("compare", before, after, "--format", "markdown");
        assertThat(shell.out()).contains("| producer-consumer: throughput, k msg/s | A | B |", "| slower |");
    }

    private String flat() {
        return shell.out().replaceAll("\\s+", " ");
    }

    private String run(String name, double messagesPerSecond) {
        String folder = directory.resolve(name).toString();
        harness.messagesPerSecond = messagesPerSecond;
        shell.run("run", "--kernel", "portable", "--rounds", "5", "--workload", "producer-consumer", "--out", folder);
        return folder;
    }
}
