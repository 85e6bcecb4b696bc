package workbench.workload;

import java.util.List;

/** The workloads that there are. */
public final class Workloads {
    private static final List<Workload> ALL = List.of(new ProducerConsumer(), new ParallelSum());

    private Workloads() {}

    public static List<Workload> all() {
        return ALL;
    }
}
