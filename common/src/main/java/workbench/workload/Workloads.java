package workbench.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The workloads that there are: the workbench's own, and further ones found by {@link ServiceLoader}. */
public final class Workloads {
    private static final List<Workload> OWN = Stream.concat(
                    Stream.of(
                            new ProducerConsumer(),
                            new ParallelSum(),
                            new PingPong(),
                            new Streaming(),
                            new Publish(),
                            new RequestReply(),
                            new Pipeline()),
                    Stream.concat(CollectiveOperation.all(), sharedWork()))
            .toList();

    private static final List<Workload> ALL = Stream.concat(
                    OWN.stream(),
                    ServiceLoader.load(Workload.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .sorted(Comparator.comparing(Workload::name)))
            .toList();

    private Workloads() {}

    /** Solved by ranks that all compute. */
    private static Stream<Workload> sharedWork() {
        return Stream.of(
                new MonteCarlo(),
                new MatrixProduct(),
                new Stencil(),
                new SampleSort(),
                new TaskFarm(),
                new NasEp(),
                new NasIs(),
                new NasCg());
    }

    public static List<Workload> all() {
        return ALL;
    }

    /** What is run where nothing else is asked for, and what other workloads' JVMs are trained with: the first usual one. */
    public static Workload first() {
        return ALL.getFirst();
    }

    /** Empty for one that only another version of the workbench has. */
    public static Optional<Workload> byName(String name) {
        return ALL.stream().filter(workload -> workload.name().equals(name)).findFirst();
    }
}
