package workbench.report.chart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.analysis.TrialSummary;

/** The styles of all transports of a report. */
public final class TransportStyles {
    /** They look the same in every report; others get what is left, by name. */
    private static final List<String> WELL_KNOWN = List.of(
            "jms-artemis-tcp",
            "jms-artemis-vm",
            "mpi-mpj-cluster",
            "mpi-mpj-multicore",
            "tcp-socket",
            "unix-socket",
            "mmap",
            "queue",
            "fifo",
            "file-lock",
            "record-lock",
            "posix-shm",
            "sysv-shm",
            "sysv-msg",
            "rmi",
            "grpc",
            "pipe",
            "onc-rpc",
            "udp-socket",
            "soap",
            "corba");

    private final Map<String, TransportStyle> styles = new LinkedHashMap<>();

    private TransportStyles(Collection<String> transports) {
        WELL_KNOWN.forEach(this::add);
        transports.stream().distinct().sorted().forEach(this::add);
    }

    private void add(String transport) {
        styles.putIfAbsent(transport, new TransportStyle(styles.size()));
    }

    public static TransportStyles of(List<ReportedRun> runs) {
        return new TransportStyles(runs.stream()
                .flatMap(run -> run.comparison().withTwins().stream())
                .map(TrialSummary::transport)
                .toList());
    }

    public TransportStyle style(String transport) {
        return styles.getOrDefault(transport, new TransportStyle(styles.size()));
    }
}
