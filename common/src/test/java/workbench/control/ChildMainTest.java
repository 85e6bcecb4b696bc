package workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workbench.transport.Loopback;

/** A child whose connection to the workbench breaks while the workbench, its parent, lives on: here this JVM. */
@Timeout(60)
class ChildMainTest {
    @TempDir
    Path folder;

    @Test
    void oneThatCannotReachTheWorkbenchLeavesItsFolderAlone() throws Exception {
        int closed;
        try (ServerSocket server = new ServerSocket(0, 0, Loopback.ADDRESS)) {
            closed = server.getLocalPort();
        }

        assertEndsAndLeavesTheFolder(start(closed), closed);
    }

    @Test
    void oneWhoseConnectionIsCutLeavesItsFolderAlone() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 0, Loopback.ADDRESS)) {
            Process child = start(server.getLocalPort());
            server.accept().close();

            assertEndsAndLeavesTheFolder(child, server.getLocalPort());
        }
    }

    private Process start(int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName())
                .redirectErrorStream(true);
        builder.environment().put(ChildMain.PORT, Integer.toString(port));
        builder.environment().put(ChildMain.TOKEN, "0123456789abcdef");
        builder.environment().put(ChildMain.CHILD, "0");
        builder.environment().put(ChildMain.TRACES, folder.toString());
        return builder.start();
    }

    private void assertEndsAndLeavesTheFolder(Process child, int port) throws Exception {
        Files.createFile(folder.resolve("precious"));

        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).isEqualTo(3);
        assertThat(printed).contains("the connection to the workbench on 127.0.0.1, port " + port + ", is broken: ");
        assertThat(folder.resolve("precious")).exists();
    }
}
