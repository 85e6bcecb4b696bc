package workbench.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.scripts.Checkout.Ended;

/** What {@code scripts/setup} does with the copy of MPJ Express that it keeps. */
class SetupTest {
    @TempDir
    Path around;

    private Checkout checkout;

    @BeforeEach
    void haveAGoodCopy() throws Exception {
        checkout = new Checkout(around, "checkout");
        assertThat(checkout.run("setup").output()).contains("MPJ Express  from MPJ_HOME (" + around + "/mpj)");
    }

    @Test
    void aWrongFolderIsRefusedAndTheGoodCopyIsKept() throws Exception {
        Object before = copyMadeAt();

        Ended ended = checkout.with("MPJ_HOME", around + "/mpi").run("setup");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output())
                .isEqualTo(
                        "MPJ_HOME names '%1$s/mpi', which has no lib/mpi.jar. Set it to the folder of MPJ Express 0.44, or unset it.\n"
                                        .formatted(around)
                                + "Nothing was changed: MPJ Express stays as it was, from MPJ_HOME (%s/mpj).\n"
                                        .formatted(around));
        assertThat(copyMadeAt()).isEqualTo(before);
        assertThat(checkout.without("MPJ_HOME").run("setup", "--quiet")).isEqualTo(new Ended(0, ""));
        assertThat(copyMadeAt()).isEqualTo(before);
    }

    @Test
    void aDamagedJarIsRefusedByName() throws Exception {
        Path damaged = checkout.mpj("damaged");
        Files.write(damaged.resolve("lib/niodev.jar"), new byte[] {'P', 'K', 3, 4, 0});

        Ended ended = checkout.with("MPJ_HOME", damaged.toString()).run("setup");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("whose lib/niodev.jar cannot be opened: it is damaged, or no jar.");
        assertThat(checkout.without("MPJ_HOME").run("setup", "--quiet")).isEqualTo(new Ended(0, ""));
    }

    @Test
    void whatIsThereIsKeptInEveryLocaleAndMadeAnewWhereItsSourceHasChanged() throws Exception {
        Object before = copyMadeAt();

        checkout.with("LC_ALL", "C").run("setup");
        assertThat(copyMadeAt()).isEqualTo(before);
        checkout.with("LC_ALL", "C.UTF-8").run("setup");
        assertThat(copyMadeAt()).isEqualTo(before);

        Files.copy(
                Path.of(System.getProperty("java.home"), "lib/jrt-fs.jar"),
                around.resolve("mpj/lib/xdev.jar"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        checkout.run("setup");

        assertThat(copyMadeAt()).isNotEqualTo(before);
        assertThat(checkout.folder.resolve(".setup/mpj/lib/xdev.jar"))
                .hasSameBinaryContentAs(around.resolve("mpj/lib/xdev.jar"));
    }

    private Object copyMadeAt() throws IOException {
        return Files.readAttributes(checkout.folder.resolve(".setup/mpj"), "unix:ino")
                .get("ino");
    }
}
