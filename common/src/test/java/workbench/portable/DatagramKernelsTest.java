package workbench.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.record.Histograms;
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.transport.Channel;
import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Reliability;
import workbench.workload.Verdict;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the kernels over datagrams do when some do not come: they go on, and nothing is counted that did not happen. */
@Timeout(60)
class DatagramKernelsTest {
    private static final LossyNet.Fate ALL_ARRIVE = (from, to, message) -> true;

    private final AtomicInteger sent = new AtomicInteger();
    private final List<Recorder> recorders = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();

    @Test
    void aConsumerTakesWhatLiesThereWhenTheIterationIsOver() throws Exception {
        assertThat(run("producer-consumer", 500, ALL_ARRIVE, "producers=2", "consumers=2"))
                .isEqualTo(new Verdict(500, 500, 0, 0, 0, 0, true));
    }

    @Test
    void aPingThatIsLostIsGivenUpAndItsTimeIsNobodys() throws Exception {
        assertThat(run("ping-pong", 20, third(), "messageSize=100B")).isEqualTo(new Verdict(20, 19, 1, 0, 0, 0, true));
        assertThat(latencies().getTotalCount()).isEqualTo(19);
        assertThat(latencies().getMaxValue()).as("200 ms of waiting").isLessThan(100_000_000);
    }

    @Test
    void anEchoThatComesTooLateIsNotTakenForTheNextOnes() throws Exception {
        AtomicReference<byte[]> late = new AtomicReference<>();
        AtomicReference<LossyNet> net = new AtomicReference<>();
        LossyNet.Fate fate = (from, to, message) -> {
            if (from == 1 && sent.incrementAndGet() == 3) {
                late.set(message);
                return false;
            }
            if (from == 0 && late.get() != null) {
                net.get().deliver(0, late.getAndSet(null));
            }
            return true;
        };
        net.set(new LossyNet(2, fate));

        assertThat(run("ping-pong", 20, net.get(), "messageSize=100B"))
                .as("it has arrived")
                .isEqualTo(new Verdict(20, 20, 0, 0, 0, 0, true));
        assertThat(latencies().getTotalCount()).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7})
    void aStreamGoesOnWhateverOfAWindowIsLost(int which) throws Exception {
        // Five messages, their number, and the number once more, as acknowledgement.
        LossyNet.Fate fate = (from, to, message) -> sent.incrementAndGet() != which;
        int lost = which < 6 ? 1 : 0;

        assertThat(run("streaming", 20, fate, "messageSize=100B", "window=5"))
                .isEqualTo(new Verdict(20, 20 - lost, lost, 0, 0, 0, true));
        assertThat(sent.get())
                .as("four windows, and what was asked again")
                .isGreaterThanOrEqualTo(4 * 7 + again(which));
    }

    /** A number that is lost is sent again; an acknowledgement, together with its number. */
    private static int again(int which) {
        return Math.max(0, which - 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transferred", "generated"})
    void aSumIsRightThoughAnswersAreLost(String data) throws Exception {
        LossyNet.Fate fate = (from, to, message) -> from == 0 || sent.incrementAndGet() % 2 == 0;

        Verdict verdict = run("parallel-sum", 0, fate, "elements=20000", "workers=3", "data=" + data);
        assertThat(verdict.received()).isEqualTo(20_000);
        assertThat(verdict.lost()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20})
    void aSumFailsThatHasLostABlock(int which) {
        LossyNet.Fate fate =
                (from, to, message) -> from == 1 || message.length < 100 || sent.incrementAndGet() != which;

        assertThatThrownBy(() -> run("parallel-sum", 0, fate, "elements=10180", "workers=1"))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(DatagramParallelSum.LostMessageException.class)
                .hasMessageMatching("worker 1 got \\d+ of the first \\d+ blocks that were sent to it, so a datagram was"
                        + " lost, and a sum without it is wrong: choose a smaller 'chunkSize' \\(a block had 509"
                        + " elements\\), or give the receiver more room \\('receiveBuffer'\\)");
    }

    /** The third message that rank 0 sends does not arrive. */
    private LossyNet.Fate third() {
        return (from, to, message) -> from != 0 || sent.incrementAndGet() != 3;
    }

    private Histogram latencies() {
        Histogram latencies = Histograms.empty();
        receipts.stream()
                .filter(receipt -> receipt.rank() == 0 && receipt instanceof Receipt.Consumed)
                .forEach(receipt -> Histograms.add(latencies, ((Receipt.Consumed) receipt).histogram()));
        return latencies;
    }

    private Verdict run(String workload, long limit, LossyNet.Fate fate, String... settings) throws Exception {
        return run(workload, limit, new LossyNet(8, fate), settings);
    }

    private Verdict run(String name, long limit, LossyNet net, String... settings) throws Exception {
        Workload workload = Workloads.byName(name).orElseThrow();
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            values.put(setting.split("=")[0], setting.split("=")[1]);
        }
        Parameters parameters = Parameters.of(workload.parameters(), values);
        IterationEnd end = new IterationEnd();
        Iteration iteration = new Iteration(0, Phase.TIMED, limit, 0);
        end.begin();
        List<FutureTask<Void>> parts = new ArrayList<>();
        for (int rank = 0; rank < workload.roles(parameters).size(); rank++) {
            Recorder recorder = Recorders.of(workload, parameters, Reliability.BEST_EFFORT, rank, end);
            recorder.begin(iteration);
            recorders.add(recorder);
            Kernel kernel = PortableKernels.of(new OnlyDatagrams(net.of(rank)), recorder.task());
            parts.add(new FutureTask<>(() -> {
                recorder.started(System.nanoTime());
                kernel.iterate();
                return null;
            }));
        }
        parts.forEach(part -> {
            Thread thread = new Thread(part);
            thread.setDaemon(true);
            thread.start();
        });
        end(end, parts);
        recorders.forEach(recorder -> receipts.addAll(recorder.receipts()));
        return workload.assess(parameters, Reliability.BEST_EFFORT, List.of(new Workload.Observed(iteration, receipts)))
                .verdict();
    }

    /** As control does it. */
    private void end(IterationEnd end, List<FutureTask<Void>> parts) throws Exception {
        List<Recorder> leaders = recorders.stream()
                .filter(recorder -> recorder.task().role().leads())
                .toList();
        while (!leaders.stream().allMatch(Recorder::finished)) {
            Thread.sleep(1);
            for (FutureTask<Void> part : parts) {
                if (part.isDone()) {
                    part.get();
                }
            }
        }
        end.end();
        for (FutureTask<Void> part : parts) {
            part.get();
        }
    }

    private record OnlyDatagrams(Datagrams own) implements Session {
        @Override
        public Channel channel() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Datagrams> datagrams() {
            return Optional.of(own);
        }

        @Override
        public void close() {}
    }
}
