package workbench.overhead;

import java.util.Set;
import workbench.overhead.bare.BareLoop;
import workbench.overhead.ipc.LinkLoops;
import workbench.overhead.jms.JmsLoops;
import workbench.overhead.procedure.ProcedureLoops;
import workbench.transport.Transport;
import workbench.workload.CollectiveOperation;
import workbench.workload.ParallelSum;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.Publish;
import workbench.workload.Reliability;
import workbench.workload.Streaming;
import workbench.workload.Workload;

/** Where there are bare loops: by transport and workload. */
final class LoopMap {
    private static final Set<String> ALL_WORKLOADS =
            Set.of(ProducerConsumer.NAME, ParallelSum.NAME, PingPong.NAME, Streaming.NAME);

    /** Of messages that are sent without waiting for any some may be lost, for which a bare loop would wait. */
    private static final Set<String> ANSWERED = Set.of(PingPong.NAME, Streaming.NAME);

    /** Whose library has calls for collective operations; one to all is measured over it alone, too. */
    private static final Set<String> MPI = Set.of("mpi-mpj-multicore", "mpi-mpj-cluster");

    private LoopMap() {}

    static boolean has(Transport transport, Workload workload) {
        Set<String> workloads = transport.reliability() == Reliability.RELIABLE ? ALL_WORKLOADS : ANSWERED;
        boolean isMeasuredOverMpi =
                workload.name().equals(Publish.NAME) || CollectiveOperation.NAMES.contains(workload.name());
        return MPI.contains(transport.id()) && isMeasuredOverMpi
                || workloads.contains(workload.name()) && of(transport) != null;
    }

    /** Null where there are none. Lambdas, since a reference to a method would load its class: none may be loaded without its transport's library. */
    static BareLoop of(Transport transport) {
        return switch (transport.id()) {
            case "jms-artemis-vm", "jms-artemis-tcp" -> context -> JmsLoops.open(context);
            case "mpi-mpj-multicore", "mpi-mpj-cluster" -> context -> RankLoops.open(context);
            case "queue", "pipe", "fifo", "tcp-socket", "unix-socket" -> context -> LinkLoops.open(context);
            case "file-lock", "record-lock", "posix-shm", "sysv-shm", "sysv-msg" -> context -> LinkLoops.open(context);
            case "mmap" -> context -> LinkLoops.openOverSlots(context);
            case "udp-socket" -> context -> LinkLoops.openOverDatagrams(context);
            case "rmi", "grpc", "onc-rpc", "soap", "corba" -> context -> ProcedureLoops.open(context);
            default -> null;
        };
    }
}
