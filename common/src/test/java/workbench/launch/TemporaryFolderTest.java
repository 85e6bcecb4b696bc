package workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    private Path parent;

    @Test
    void whatAKilledProcessHasLeftIsRemovedByTheNextOne() throws IOException {
        Path left = Files.createDirectories(parent.resolve("workbench-overhead-999999999-1-1/host"));

        TemporaryFolder.in(parent, "training").close();

        assertThat(left.getParent()).doesNotExist();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aProcessMayHaveSeveral() throws IOException {
        try (TemporaryFolder one = TemporaryFolder.in(parent, "overhead")) {
            try (TemporaryFolder another = TemporaryFolder.in(parent, "overhead")) {
                assertThat(another.path()).isNotEqualTo(one.path()).isDirectory();
            }
            assertThat(one.path()).isDirectory();
        }
    }

    @Test
    void whatOnlyLooksLikeOneStays() throws IOException {
        Path mine = Files.createDirectories(parent.resolve("mine/files"));
        Path link = Files.createSymbolicLink(parent.resolve("workbench-overhead-999999999-1-1"), mine.getParent());
        Path other = Files.createDirectory(parent.resolve("workbench-overhead-by-hand"));

        TemporaryFolder.in(parent, "overhead").close();

        assertThat(mine).exists();
        assertThat(link).exists();
        assertThat(other).exists();
    }

    @Test
    void onlyTheOwnerMayLookInside() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent, "overhead")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }
}
