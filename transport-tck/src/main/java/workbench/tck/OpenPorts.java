package workbench.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ports of this machine as Linux lists them (proc(5), {@code /proc/net/tcp}), by the processes that opened them. */
final class OpenPorts {
    static final Path TABLES = Path.of("/proc/net");

    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int HEXADECIMAL = 16;
    /** 127.0.0.1 as the table has it, also within an address of version 6. */
    private static final String LOOPBACK = "0100007F";

    private static final String LISTENING = "0A";
    private static final String LEFT_BY_PEER = "08";
    private static final String UNCONNECTED = "07";

    /**
     * Where somebody waits for connections or datagrams.
     *
     * @param loopback whether only those of this machine may come
     */
    record End(String protocol, int port, boolean loopback) {}

    private OpenPorts() {}

    /** Where a process takes connections, or datagrams from anybody. */
    static Set<End> of(long pid) {
        Set<String> own = sockets(pid);
        return Stream.concat(
                        ends("tcp", fields -> fields[STATE].equals(LISTENING) && own.contains(fields[INODE])),
                        ends("udp", fields -> fields[STATE].equals(UNCONNECTED) && own.contains(fields[INODE])))
                .collect(Collectors.toSet());
    }

    /** Connections that their other end has left and this one still keeps. */
    static long leftOpen(Set<End> at) {
        Set<Integer> ports = at.stream().map(End::port).collect(Collectors.toSet());
        return ends("tcp", fields -> fields[STATE].equals(LEFT_BY_PEER))
                .filter(end -> ports.contains(end.port))
                .count();
    }

    private static Stream<End> ends(String protocol, Predicate<String[]> which) {
        return Stream.of(protocol, protocol + "6")
                .flatMap(table -> lines(TABLES.resolve(table)))
                .map(line -> line.trim().split("\\s+"))
                .filter(fields -> fields.length > INODE && which.test(fields))
                .map(fields -> new End(protocol, port(fields[LOCAL]), fields[LOCAL].contains(LOOPBACK)));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), HEXADECIMAL);
    }

    /** By their numbers. */
    private static Set<String> sockets(long pid) {
        Set<String> numbers = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = Files.readSymbolicLink(file).toString();
                if (name.startsWith("socket:[")) {
                    numbers.add(name.substring("socket:[".length(), name.length() - 1));
                }
            }
        } catch (IOException | UncheckedIOException closedMeanwhile) {
            // What was found is enough: who looks, looks again.
        }
        return numbers;
    }
}
