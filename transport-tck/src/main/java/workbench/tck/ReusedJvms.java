package workbench.tck;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import workbench.control.ChildMain;
import workbench.control.Folders;
import workbench.launch.ChildLauncher;
import workbench.launch.ClassPaths;
import workbench.launch.Launch;
import workbench.transport.Loopback;
import workbench.transport.Transport;

/**
 * Children for tests that measure nothing: JVMs that have served a repetition serve further ones, as long as these end well. So a trial takes
 * a third of a second where it takes most of two in fresh JVMs. Tests may ask for them at the same time.
 */
final class ReusedJvms implements ChildLauncher, AutoCloseable {
    private final Transport transport;
    private final boolean isolated;
    private final ServerSocket server;
    private final String token = UUID.randomUUID().toString();
    private final Path folder;
    private final List<ReusedJvm> jvms = new ArrayList<>();

    /** @param isolated whether each repetition gets classes of its own */
    ReusedJvms(Transport transport, boolean isolated) throws IOException {
        this.transport = transport;
        this.isolated = isolated;
        server = new ServerSocket(0, 0, Loopback.ADDRESS);
        folder = Files.createTempDirectory("workbench-reused");
    }

    @Override
    public synchronized Process start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        List<String> words =
                command.stream().filter(word -> !Launch.isOfOneRepetition(word)).toList();
        jvms.removeIf(jvm -> !jvm.isAlive());
        ReusedJvm jvm = jvms.stream()
                .filter(each -> each.isIdle() && each.serves(words))
                .findFirst()
                .orElse(null);
        if (jvm == null) {
            jvm = launch(words);
            jvms.add(jvm);
        }
        return jvm.lend(environment);
    }

    /** Variables that a transport asks for name files that must outlast a repetition. */
    private ReusedJvm launch(List<String> words) throws IOException {
        Path own = Files.createTempDirectory(folder, "jvm");
        ProcessBuilder builder = new ProcessBuilder(command(words));
        builder.environment().putAll(transport.environment(Files.createDirectory(own.resolve("environment"))));
        builder.redirectErrorStream(true).redirectOutput(own.resolve("log").toFile());
        return ReusedJvm.start(words, builder, server, token);
    }

    private List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(words);
        if (!command.removeLast().equals(ChildMain.class.getName())) {
            throw new IllegalArgumentException("no child's command: " + words);
        }
        command.set(command.size() - 1, command.getLast() + File.pathSeparator + ClassPaths.placeOf(ReusedJvms.class));
        command.addAll(List.of(
                ReusedChildMain.class.getName(),
                Integer.toString(server.getLocalPort()),
                token,
                Boolean.toString(isolated)));
        return command;
    }

    @Override
    public synchronized void close() throws IOException {
        jvms.forEach(ReusedJvm::end);
        server.close();
        Folders.removeQuietly(folder);
    }
}
