package workbench.workload;

import java.util.List;
import java.util.Optional;

/** The workloads that there are. */
public final class Workloads {
    private static final List<Workload> ALL =
            List.of(new ProducerConsumer(), new ParallelSum(), new PingPong(), new Streaming());

    private Workloads() {}

    public static List<Workload> all() {
        return ALL;
    }

    /** Empty for one that only another version of the workbench has. */
    public static Optional<Workload> byName(String name) {
        return ALL.stream().filter(workload -> workload.name().equals(name)).findFirst();
    }
}
