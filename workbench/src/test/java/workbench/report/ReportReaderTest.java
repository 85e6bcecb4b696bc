package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.report.chart.ReportedRun;
import workbench.result.RunFolder;
import workbench.result.StoredRun;
import workbench.workload.UsageException;

class ReportReaderTest {
    @TempDir
    Path directory;

    @Test
    void runsGoByTheirFoldersNames() {
        Report report = read(false, good("a"), good("b"));

        assertThat(report.runs()).extracting(ReportedRun::name).containsExactly("a", "b");
        assertThat(report.contrasts()).hasSize(1);
    }

    @Test
    void runsWhoseFoldersHaveOneNameGoByTheirPaths() {
        Report report = read(false, good("one/run"), good("other/run"));

        assertThat(report.runs())
                .extracting(ReportedRun::name)
                .containsExactly(
                        directory.resolve("one/run").toString(),
                        directory.resolve("other/run").toString());
    }

    @Test
    void whatIsDamagedNewerOrEmptyIsRefused() throws Exception {
        refused("is damaged at line", damaged());
        refused("newer workbench", newer());
        refused("holds no run", Files.createDirectory(directory.resolve("empty")));
        refused("holds no repetition", RunFolderWith.noRepetition(directory.resolve("begun")));
    }

    @Test
    void theReadableRestIsReportedOnRequest() throws Exception {
        Report report = read(true, damaged(), newer(), directory.resolve("nowhere"));

        assertThat(report.runs()).extracting(ReportedRun::name).containsExactly("damaged");
        assertThat(report.runs().getFirst().stored().warnings()).anyMatch(w -> w.contains("is damaged at line 2"));
        assertThat(report.skipped())
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("newer workbench"))
                .anyMatch(sentence -> sentence.contains("holds no run"));
    }

    @Test
    void whereNothingCanBeReadNothingIsReported() throws Exception {
        assertThatThrownBy(() -> read(true, newer(), directory.resolve("nowhere")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("There is nothing to report: ");
    }

    @Test
    void runsWithNothingInCommonAreShownBesideEachOther() {
        Report report = Reports.of(MadeRuns.storedSwept(), MadeRuns.hostile("x"));

        assertThat(report.runs()).hasSize(2);
        assertThat(report.contrasts().size() + report.skipped().size()).isEqualTo(1);
    }

    private void refused(String because, Path folder) {
        assertThatThrownBy(() -> read(false, folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(because);
    }

    private static Report read(boolean keepGoing, Path... folders) {
        return new ReportReader(keepGoing).read(List.of(folders), "workbench");
    }

    private Path good(String name) {
        return RunFolderWith.run(directory.resolve(name), MadeRuns.storedWhole());
    }

    private Path damaged() throws IOException {
        StoredRun run = MadeRuns.storedWhole();
        Path folder = RunFolderWith.run(directory.resolve("damaged"), run);
        Path file = folder.resolve(RunFolder.REPETITIONS);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.getFirst() + "\noops\n" + lines.getLast() + "\n");
        return folder;
    }

    private Path newer() throws IOException {
        Path folder = good("newer");
        Files.writeString(
                folder.resolve(RunFolder.RUN), "{\"schemaVersion\": \"9.0\"}", StandardOpenOption.TRUNCATE_EXISTING);
        return folder;
    }
}
