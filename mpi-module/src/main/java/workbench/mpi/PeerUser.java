package workbench.mpi;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose process is at the other end of a connection over loopback, where the system tells: Linux lists both ends of each, with their users
 * (proc(5), {@code /proc/net/tcp}). What MPJ Express's ranks say when they meet holds no secret, so this tells them from strangers.
 */
final class PeerUser {
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final Path SELF = Path.of("/proc/self");
    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int USER = 7;
    private static final int HEXADECIMAL = 16;

    private PeerUser() {}

    /** True where the system does not tell. */
    static boolean isThisUser(Socket accepted) throws IOException {
        if (!Files.isReadable(TABLES.getFirst())) {
            return true;
        }
        String own = Files.getAttribute(SELF, "unix:uid").toString();
        return of(accepted).filter(own::equals).isPresent();
    }

    private static Optional<String> of(Socket accepted) throws IOException {
        for (Path table : TABLES) {
            if (Files.isReadable(table)) {
                try (Stream<String> lines = Files.lines(table)) {
                    Optional<String> user = lines.skip(1)
                            .map(line -> line.trim().split("\\s+"))
                            .filter(fields -> port(fields[LOCAL]) == accepted.getPort()
                                    && port(fields[REMOTE]) == accepted.getLocalPort())
                            .map(fields -> fields[USER])
                            .findFirst();
                    if (user.isPresent()) {
                        return user;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), HEXADECIMAL);
    }
}
