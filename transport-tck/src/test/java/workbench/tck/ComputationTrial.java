package workbench.tck;

import java.util.ArrayList;
import java.util.Arrays;
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

/** A computation by its portable kernel, over channels between ranks that are threads of this JVM. No way is taken but the workload's edges. */
final class ComputationTrial {
    private final Computation workload;
    private final Parameters parameters;
    private final Recorder[] recorders;
    private final Kernel[] kernels;

    ComputationTrial(Computation workload, Map<String, String> settings, ChannelKind channelKind) throws Exception {
        this.workload = workload;
        parameters = Parameters.of(workload.parameters(), settings);
        workload.check(parameters);
        int ranks = workload.roles(parameters).size();
        List<Edge> edges = workload.edges(parameters);
        List<? extends Channel> channels = channelKind.open(ranks);
        recorders = new Recorder[ranks];
        kernels = new Kernel[ranks];
        for (int rank = 0; rank < ranks; rank++) {
            recorders[rank] = Recorders.of(workload, parameters, Reliability.RELIABLE, rank, new IterationEnd());
            Channel watched = Watched.of(channels.get(rank), rank, edges);
            kernels[rank] = PortableKernels.of((Over) () -> watched, recorders[rank].task());
        }
    }

    /** Alone, then together twice, then once more with all data compared. */
    Assessment assess() throws Exception {
        List<Workload.Observed> observed = new ArrayList<>();
        observed.add(alone());
        for (int number = 1; number <= 2; number++) {
            observed.add(together(new Iteration(number, Phase.TIMED, 0, 0)));
        }
        observed.add(together(new Iteration(3, Phase.VERIFICATION, 0, 0)));
        return workload.assess(parameters, observed);
    }

    private Workload.Observed alone() {
        Iteration iteration = new Iteration(0, Phase.BASELINE, 0, 0);
        for (Recorder recorder : recorders) {
            recorder.begin(iteration);
            recorder.started(0);
            recorder.baseline();
        }
        return observed(iteration);
    }

    private Workload.Observed together(Iteration iteration) throws Exception {
        around(iteration, (rank, kernel) -> kernel.iterate());
        return observed(iteration);
    }

    private Workload.Observed observed(Iteration iteration) {
        List<Receipt> receipts = new ArrayList<>();
        Arrays.stream(recorders).forEach(recorder -> receipts.addAll(recorder.receipts()));
        return workload.kept(new Workload.Observed(iteration, receipts));
    }

    @FunctionalInterface
    interface Doing {
        void take(int rank, Kernel kernel) throws Exception;
    }

    int ranks() {
        return kernels.length;
    }

    void around(Iteration iteration, Doing doing) throws Exception {
        for (Recorder recorder : recorders) {
            recorder.begin(iteration);
        }
        Ranks.run(kernels.length, rank -> {
            recorders[rank].started(0);
            doing.take(rank, kernels[rank]);
        });
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
