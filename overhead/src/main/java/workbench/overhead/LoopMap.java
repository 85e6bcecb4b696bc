package workbench.overhead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.overhead.bare.BareLoop;
import workbench.overhead.ipc.LinkLoops;
import workbench.overhead.jms.JmsLoops;
import workbench.overhead.procedure.ProcedureLoops;
import workbench.transport.Transport;
import workbench.workload.ParallelSum;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** Where there are bare loops: by transport and workload. */
final class LoopMap {
    private static final List<String> ALL_WORKLOADS =
            List.of(ProducerConsumer.NAME, ParallelSum.NAME, PingPong.NAME, Streaming.NAME);

    /** Of messages that are sent without waiting for any some may be lost, for which a bare loop would wait. */
    private static final List<String> ANSWERED = List.of(PingPong.NAME, Streaming.NAME);

    private static final Map<Key, BareLoop> LOOPS = new HashMap<>();

    private record Key(String transport, String workload) {}

    // Lambdas, since a reference to a method would load its class: none may be loaded without its transport's library.
    static {
        add(List.of("jms-artemis-vm", "jms-artemis-tcp"), ALL_WORKLOADS, context -> JmsLoops.open(context));
        add(List.of("mpi-mpj-multicore", "mpi-mpj-cluster"), ALL_WORKLOADS, context -> RankLoops.open(context));
        add(
                List.of(
                        "queue",
                        "pipe",
                        "fifo",
                        "tcp-socket",
                        "unix-socket",
                        "file-lock",
                        "record-lock",
                        "posix-shm",
                        "sysv-shm",
                        "sysv-msg"),
                ALL_WORKLOADS,
                context -> LinkLoops.open(context));
        add(List.of("mmap"), ALL_WORKLOADS, context -> LinkLoops.openOverSlots(context));
        add(List.of("udp-socket"), ANSWERED, context -> LinkLoops.openOverDatagrams(context));
        add(List.of("rmi", "grpc", "onc-rpc", "soap", "corba"), ALL_WORKLOADS, context -> ProcedureLoops.open(context));
    }

    private LoopMap() {}

    private static void add(List<String> transports, List<String> workloads, BareLoop loop) {
        for (String transport : transports) {
            for (String workload : workloads) {
                LOOPS.put(new Key(transport, workload), loop);
            }
        }
    }

    static boolean has(Transport transport, Workload workload) {
        return LOOPS.containsKey(new Key(transport.id(), workload.name()));
    }

    static BareLoop of(Transport transport, Workload workload) {
        return LOOPS.get(new Key(transport.id(), workload.name()));
    }
}
