package workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.run.Runner;

class WorkFolderTest {
    @TempDir
    private Path results;

    @Test
    void whatADeadRunHasLeftIsRemovedAndWhatALivingOneUsesIsNot() throws IOException {
        Path dead = Files.createDirectories(results.resolve("first/work-999999999-1/journal"));
        Path run = Files.createDirectory(results.resolve("second"));
        try (WorkFolder living = WorkFolder.in(run)) {
            Path used = living.forRepetition(1);
            Path third = Files.createDirectory(results.resolve("third"));
            WorkFolder.in(third).close();

            assertThat(used).exists();
            assertThat(dead.getParent()).doesNotExist();
            assertThat(third).isEmptyDirectory();
        }
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void aProcessIdThatWasGivenOutAnewDoesNotProtectWhatIsLeft() throws IOException {
        long pid = ProcessHandle.current().pid();
        Path dead = Files.createDirectories(results.resolve("first/work-" + pid + "-1"));
        WorkFolder.in(Files.createDirectory(results.resolve("second"))).close();

        assertThat(dead).doesNotExist();
    }

    @Test
    void aRunIsInUseAsLongAsItsProcessLives() throws IOException {
        Path run = Files.createDirectory(results.resolve("run"));
        assertThat(Runner.isAtWorkIn(run)).isFalse();
        try (WorkFolder work = WorkFolder.in(run)) {
            assertThat(Runner.isAtWorkIn(run)).isTrue();
        }
        Files.createDirectory(run.resolve("work-999999999-1"));
        assertThat(Runner.isAtWorkIn(run)).isFalse();
    }

    @Test
    void onlyTheOwnerMayLookInside() throws IOException {
        try (WorkFolder work = WorkFolder.in(Files.createDirectory(results.resolve("run")))) {
            assertThat(Files.getPosixFilePermissions(work.forRepetition(1).getParent()))
                    .extracting(Enum::name)
                    .allMatch(name -> name.startsWith("OWNER"));
        }
    }
}
