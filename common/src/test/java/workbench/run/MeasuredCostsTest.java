package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.cost.Costs;
import workbench.launch.ChildSpec;
import workbench.metric.Operation;
import workbench.workload.Iteration;
import workbench.workload.Pacing;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Role;
import workbench.workload.Workload;

class MeasuredCostsTest {
    private static final ChildSpec BROKER = new ChildSpec(List.of(), true, "the host (broker)", "any");
    private static final ChildSpec PRODUCER = new ChildSpec(List.of(0), false, "producer", "any");
    private static final ChildSpec CONSUMER = new ChildSpec(List.of(1), false, "consumer", "any");

    private static final List<Role> ROLES = List.of(Role.PRODUCER, Role.CONSUMER, Role.CONSUMER);

    private final Observation seen = new Observation();

    @Test
    void participantsAddUpAndTheBrokerStandsApart() {
        List<ChildSpec> children = List.of(BROKER, PRODUCER, CONSUMER);
        iterate(Phase.WARMUP, children, costs(900), costs(900), costs(900));
        iterate(Phase.TIMED, children, costs(300), costs(10), costs(20));
        iterate(Phase.TIMED, children, costs(100), costs(30), costs(40));
        iterate(Phase.VERIFICATION, children, costs(900), costs(900), costs(900));

        assertThat(metrics(Operation.MESSAGE, 10))
                .contains(
                        entry("cpuNanosPerMessage", 10.0),
                        entry("hostCpuNanosPerMessage", 40.0),
                        entry("allocatedBytesPerMessage", 10.0),
                        entry("hostVoluntarySwitchesPerMessage", 40.0),
                        entry("involuntarySwitchesPerMessage", 10.0),
                        entry("cpuSeconds", 100e-9),
                        entry("allocatedBytes", 100.0),
                        entry("hostAllocatedBytes", 400.0),
                        entry("voluntarySwitches", 100.0),
                        entry("gcCount", 100.0),
                        entry("gcSeconds", 100e-9),
                        entry("hostGcCount", 400.0))
                .containsEntry("peakMemoryBytes", 30.0 + 40)
                .containsEntry("hostPeakMemoryBytes", 300.0)
                .hasSize(24);
    }

    @Test
    void rolesAddUpToTheParticipants() {
        ChildSpec another = new ChildSpec(List.of(2), false, "consumer", "any");
        List<ChildSpec> children = List.of(BROKER, PRODUCER, CONSUMER, another);
        iterate(Phase.TIMED, children, costs(300), costs(10), costs(20), costs(5));
        iterate(Phase.TIMED, children, costs(100), costs(30), costs(40), costs(15));

        assertThat(metrics(Operation.ROUND_TRIP, 10))
                .containsEntry("producerCpuNanosPerRoundTrip", 4.0)
                .containsEntry("consumerCpuNanosPerRoundTrip", 8.0)
                .containsEntry("cpuNanosPerRoundTrip", 12.0);
    }

    @Test
    void aHostWithinIsNotToldApart() {
        iterate(Phase.TIMED, List.of(new ChildSpec(List.of(0, 1), true, "all", "any")), costs(10));

        assertThat(metrics(Operation.ELEMENT, 10))
                .containsEntry("cpuNanosPerElement", 1.0)
                .allSatisfy((name, value) -> assertThat(name).doesNotStartWith("host"))
                .as("participants of one JVM cannot be told apart")
                .allSatisfy((name, value) -> assertThat(name).doesNotContain("roducer", "onsumer"));
        assertThat(MeasuredCosts.sources(seen))
                .containsEntry("contextSwitches", "there")
                .containsEntry("peakMemory", "then");
    }

    @Test
    void whatTheScheduleTookIsNoCostOfSending() {
        iterate(List.of(new Pacing(new byte[0], 60, 1)), List.of(PRODUCER, CONSUMER), costs(100), costs(20));

        assertThat(metrics(Operation.MESSAGE, 1))
                .containsEntry("producerCpuNanosPerMessage", 39.0)
                .containsEntry("consumerCpuNanosPerMessage", 20.0)
                .containsEntry("cpuNanosPerMessage", 59.0)
                .containsEntry("pacerCpuNanosPerMessage", 61.0);
        assertThat(MeasuredCosts.sources(seen).get("cpu")).startsWith("without what the producers took");
        assertThat(MeasuredCosts.blank(seen)).isEmpty();
    }

    @Test
    void aScheduleWhoseCpuTimeIsMostlyGuessedLeavesTheCpuTimeBlank() {
        iterate(List.of(new Pacing(new byte[0], 0, 60)), List.of(PRODUCER, CONSUMER), costs(100), costs(20));

        assertThat(metrics(Operation.MESSAGE, 1))
                .containsEntry("consumerCpuNanosPerMessage", 20.0)
                .containsKey("allocatedBytesPerMessage")
                .doesNotContainKeys(
                        "cpuNanosPerMessage", "producerCpuNanosPerMessage", "cpuSeconds", "pacerCpuNanosPerMessage");
        assertThat(MeasuredCosts.sources(seen)).containsKey("cpu");
        assertThat(MeasuredCosts.blank(seen)).isPresent();
    }

    @Test
    void withoutAScheduleTheCpuTimeIsAllOfIt() {
        iterate(List.of(Pacing.NONE), List.of(PRODUCER, CONSUMER), costs(100), costs(20));

        assertThat(metrics(Operation.MESSAGE, 1))
                .containsEntry("cpuNanosPerMessage", 120.0)
                .doesNotContainKey("pacerCpuNanosPerMessage");
        assertThat(MeasuredCosts.sources(seen)).doesNotContainKey("cpu");
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Costs costs = new Costs(1, 2, 3, 4, Costs.UNKNOWN, Costs.UNKNOWN, Costs.UNKNOWN, 0, "nowhere", "never");
        iterate(Phase.TIMED, List.of(PRODUCER), costs);

        assertThat(metrics(Operation.MESSAGE, 1))
                .containsOnlyKeys(
                        "cpuNanosPerMessage",
                        "producerCpuNanosPerMessage",
                        "allocatedBytesPerMessage",
                        "cpuSeconds",
                        "allocatedBytes",
                        "gcCount",
                        "gcSeconds");
    }

    @Test
    void withoutATimedIterationThereAreNone() {
        iterate(Phase.WARMUP, List.of(PRODUCER), costs(1));

        assertThat(metrics(Operation.MESSAGE, 1)).isEmpty();
        assertThat(MeasuredCosts.sources(seen)).isEmpty();
    }

    private Map<String, Double> metrics(Operation each, long operations) {
        return MeasuredCosts.of(seen, ROLES, each, operations);
    }

    private void iterate(Phase phase, List<ChildSpec> children, Costs... costs) {
        iterate(new Workload.Observed(new Iteration(1, phase, 10, 0), List.of()), children, costs);
    }

    /** A timed iteration with such producers. */
    private void iterate(List<Pacing> pacing, List<ChildSpec> children, Costs... costs) {
        List<Receipt> receipts = new ArrayList<>();
        for (int rank = 0; rank < pacing.size(); rank++) {
            receipts.add(new Receipt.Produced(rank, 1, 0, 1, 2, pacing.get(rank)));
        }
        iterate(new Workload.Observed(new Iteration(1, Phase.TIMED, 10, 0), receipts), children, costs);
    }

    private void iterate(Workload.Observed observed, List<ChildSpec> children, Costs... costs) {
        seen.add(new IterationRunner.Result(observed, List.of(costs), false), children);
    }

    private static Costs costs(long each) {
        return new Costs(each, each, each, each, each, each, each, 0, "there", "then");
    }
}
