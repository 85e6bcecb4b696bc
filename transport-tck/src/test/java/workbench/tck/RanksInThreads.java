package workbench.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.portable.PortableKernels;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.transport.Channel;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Assessment;
import workbench.workload.Computation;
import workbench.workload.Edge;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Workload;

/** The ranks of a computation as threads of this JVM, with its portable kernel and no way but the edges that it says. */
final class RanksInThreads {
    private final Computation workload;
    private final Parameters parameters;
    private final Recorder[] recorders;
    private final Kernel[] kernels;
    private final List<Workload.Observed> observed = new ArrayList<>();

    RanksInThreads(Computation workload, Map<String, String> settings, ChannelKind channelKind) throws Exception {
        this.workload = workload;
        parameters = Parameters.of(workload.parameters(), settings);
        workload.check(parameters);
        List<Edge> edges = workload.edges(parameters);
        int ranks = workload.roles(parameters).size();
        List<? extends Channel> channels = channelKind.open(ranks);
        recorders = new Recorder[ranks];
        kernels = new Kernel[ranks];
        for (int rank = 0; rank < ranks; rank++) {
            recorders[rank] = Recorders.of(workload, parameters, Reliability.RELIABLE, rank, new IterationEnd());
            Channel watched = Watched.of(channels.get(rank), rank, edges);
            kernels[rank] = PortableKernels.of((Over) () -> watched, recorders[rank].task());
        }
    }

    int size() {
        return kernels.length;
    }

    Parameters parameters() {
        return parameters;
    }

    /** One iteration of each kind. */
    Assessment solve() throws Exception {
        iterate(Phase.BASELINE);
        iterate(Phase.TIMED);
        iterate(Phase.TIMED);
        iterate(Phase.VERIFICATION);
        return workload.assess(parameters, observed);
    }

    List<Workload.Observed> observed() {
        return observed;
    }

    void iterate(Phase phase) throws Exception {
        iterate(phase, (rank, kernel) -> kernel.iterate());
    }

    void iterate(Phase phase, Doing doing) throws Exception {
        Iteration iteration = new Iteration(observed.size(), phase, 0, 0);
        observed.add(workload.kept(new Workload.Observed(iteration, run(iteration, doing))));
    }

    /** One iteration, which does not count for {@link #observed}. */
    List<Receipt> run(Iteration iteration, Doing doing) throws Exception {
        for (Recorder recorder : recorders) {
            recorder.begin(iteration);
        }
        Ranks.run(kernels.length, rank -> {
            recorders[rank].started(0);
            if (iteration.phase() == Phase.BASELINE) {
                recorders[rank].baseline();
            } else {
                doing.take(rank, kernels[rank]);
            }
            recorders[rank].ended();
        });
        List<Receipt> receipts = new ArrayList<>();
        for (Recorder recorder : recorders) {
            receipts.addAll(recorder.receipts());
        }
        return receipts;
    }

    @FunctionalInterface
    interface Doing {
        void take(int rank, Kernel kernel) throws Exception;
    }

    @FunctionalInterface
    private interface Over extends Session {}

    private record Watched(Channel behind, Set<Integer> receivers) implements Channel {
        static Watched of(Channel behind, int rank, List<Edge> edges) {
            return new Watched(
                    behind,
                    edges.stream()
                            .filter(edge -> edge.from() == rank)
                            .map(Edge::to)
                            .collect(Collectors.toSet()));
        }

        @Override
        public void send(int toRank, byte[] message, int length) throws Exception {
            if (!receivers.contains(toRank)) {
                throw new IllegalStateException("no edge to " + toRank);
            }
            behind.send(toRank, message, length);
        }

        @Override
        public int receive(int fromRank, byte[] message) throws Exception {
            return behind.receive(fromRank, message);
        }
    }
}
