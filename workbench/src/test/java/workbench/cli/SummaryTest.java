package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.present.MadeRuns;
import workbench.result.RunFolder;
import workbench.result.StoredRun;

class SummaryTest {
    private static final int MANY = 1_000;
    private static final StoredRun RUN = MadeRuns.large(MANY);

    @TempDir
    Path directory;

    private RunFolder folder;
    private Summary summary;

    @BeforeEach
    void begin() {
        folder = RunFolder.create(directory.resolve("run"));
        summary = new Summary(folder, RUN.run(), List.of());
    }

    @Test
    void itIsUpToDateWhileRepetitionsAreFew() throws Exception {
        for (int i = 0; i < 20; i++) {
            summary.add(RUN.repetitions().get(i));

            assertThat(counted()).isEqualTo(i + 1);
        }
    }

    @Test
    void itIsWrittenSeldomAndLagsLittle() throws Exception {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            summary.add(RUN.repetitions().get(i));
            seen.add(counted());

            assertThat(counted()).isGreaterThan((int) (i / 1.05));
        }

        assertThat(seen).hasSizeBetween(50, 120);
    }

    @Test
    void whoEndsTheRunBringsItUpToDate() throws Exception {
        RUN.repetitions().subList(0, 30).forEach(summary::add);
        assertThat(counted()).isLessThan(30);

        summary.bringUpToDate();

        assertThat(counted()).isEqualTo(30);
    }

    @Test
    void whatWasKeptCounts() throws Exception {
        summary = new Summary(folder, RUN.run(), RUN.repetitions().subList(0, 100));

        assertThat(summary.finish(RUN.run()).trials()).isNotEmpty();

        assertThat(counted()).isEqualTo(100);
    }

    /** Repetitions of all trials that the summary knows. */
    private int counted() throws IOException {
        List<String> lines = Files.readAllLines(folder.path().resolve(RunFolder.SUMMARY));
        int trial = 0;
        int repetitions = List.of(lines.getFirst().split(",")).indexOf("repetitions");
        Set<String> counts = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            counts.add(cells[trial] + " " + cells[repetitions]);
        }
        return counts.stream()
                .mapToInt(count -> Integer.parseInt(count.split(" ")[1]))
                .sum();
    }
}
