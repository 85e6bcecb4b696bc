package workbench.overhead.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the kernel keeps for processes that may have ended: System V objects, as {@code ipcs} lists them, and POSIX ones. */
record KernelObjects(Set<String> names) {
    private static final Path POSIX = Path.of("/dev/shm");

    static KernelObjects now() throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        Process ipcs = new ProcessBuilder("ipcs").redirectErrorStream(true).start();
        String listed = new String(ipcs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ipcs.waitFor();
        // Key and id; what follows changes with use.
        listed.lines()
                .filter(line -> line.startsWith("0x"))
                .map(line -> "System V object "
                        + String.join(" ", List.of(line.split("\\s+")).subList(0, 2)))
                .forEach(names::add);
        if (Files.isDirectory(POSIX)) {
            try (Stream<Path> objects = Files.list(POSIX)) {
                objects.map(Path::toString)
                        .filter(object -> object.contains("workbench"))
                        .forEach(names::add);
            }
        }
        return new KernelObjects(names);
    }

    List<String> since(KernelObjects before) {
        List<String> more = new ArrayList<>(names);
        more.removeAll(before.names);
        return more;
    }
}
