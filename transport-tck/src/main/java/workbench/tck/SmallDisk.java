package workbench.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file system of a few mebibytes, for tests of what happens when it is full. Only root may have one. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where there can be none. */
    public static SmallDisk in(Path emptyFolder, int mebibytes) throws IOException, InterruptedException {
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", emptyFolder.toString()),
                "no file system of our own can be mounted here");
        return new SmallDisk(emptyFolder);
    }

    public Path folder() {
        return folder;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        succeeds("umount", folder.toString());
    }
}
