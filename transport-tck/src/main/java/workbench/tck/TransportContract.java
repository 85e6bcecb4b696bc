package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.plan.Plan;
import workbench.plan.Trial;
import workbench.result.KernelSource;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.transport.Deployment;
import workbench.workload.CommonParameters;
import workbench.workload.ParallelSum;
import workbench.workload.Parameter;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * What every transport must do. A transport module inherits it for each of its transports; its tests then run on the real mechanism, through the
 * same harness as a user's run.
 */
public abstract class TransportContract extends PairsContract {
    /** Of 690 bytes in the mean. */
    private static final String MIX = "mix:33B*70,1000B*25,8KiB*5";

    private static final long MIXED = 512;

    private static final int ELEMENTS = 100_003;

    @TestFactory
    Stream<DynamicTest> everyMessageArrivesOnceAndInOrder() {
        return settings(
                "producers=1,consumers=1,messageSize=33",
                "producers=1,consumers=3,messageSize=1MiB,messages=13,credits=4",
                "producers=3,consumers=1",
                "messages=1");
    }

    @TestFactory
    Stream<DynamicTest> eachConsumerGetsWhatItSelectsWhereThereAreSelectors() {
        String selector = "distribution=selector";
        if (!hasNative()) {
            return Stream.of(test(
                    selector,
                    usual(),
                    usualKernel(),
                    () -> assertThatThrownBy(
                                    () -> trials().plan(ProducerConsumer.NAME, usual(), usualKernel(), selector))
                            .isInstanceOf(UsageException.class)
                            .hasMessageContaining("'distribution' cannot be 'selector' with --kernel portable")));
        }
        Stream<DynamicTest> right = Stream.of(test(
                selector,
                usual(),
                usualKernel(),
                () -> assertAllArrive(usual(), usualKernel(), "producers=2", "consumers=3", selector)));
        Stream<DynamicTest> wrong = mistakes("loss", "duplicate", "reordering", "corruption")
                .map(fault -> test(selector + ", " + fault, usual(), usualKernel(), () -> {
                    Repetition repetition = trials().run(
                                    ProducerConsumer.NAME,
                                    usual(),
                                    usualKernel(),
                                    "messages=500",
                                    "consumers=2",
                                    selector,
                                    "fault=" + fault);
                    assertFound(repetition, fault);
                }));
        return triesItsKernels() ? Stream.concat(right, wrong) : right;
    }

    /** Each workload that takes a mix, over one transport of those that have the same kernels; over the others the one that all have in common. */
    @TestFactory
    Stream<DynamicTest> messagesOfSeveralSizesArriveAsLongAsTheyWere() {
        return Workloads.all().stream()
                .filter(workload -> workload.parameters().stream().anyMatch(Parameter::mixed))
                .filter(workload -> isReliable() || workload.toleratesLoss())
                .filter(workload -> triesItsKernels() || workload instanceof ProducerConsumer)
                .map(workload -> test(workload.name() + ", mix", usual(), usualKernel(), () -> assertMixed(workload)));
    }

    private void assertMixed(Workload workload) {
        String count = workload.countParameter().orElseThrow() + "=" + MIXED;
        Plan plan = trials().plan(workload.name(), usual(), usualKernel(), count, "messageSize=" + MIX);
        Repetition repetition = trials().run(plan);
        assertOk(repetition);
        assertArrived(
                repetition, MIXED * workload.deliveries(plan.trials().getFirst().parameters()));
        assertThat(repetition.parameters()).containsEntry("messageSize", MIX);
        Map<String, Double> metrics = repetition.metrics().values();
        if (metrics.containsKey("bytesPerSecond")) {
            assertThat(metrics.get("bytesPerSecond") / metrics.get("messagesPerSecond"))
                    .as("bytes a message, of those that arrived")
                    .isBetween(isReliable() ? 500.0 : 33.0, isReliable() ? 900.0 : 8192.0);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMessageArrivesInEveryDeploymentWithEveryKernel() {
        return deploymentsAndKernels((deployment, kernel) -> Stream.of(test(
                "2x3",
                deployment,
                kernel,
                () -> CostContract.checkRoles(
                        assertAllArrive(forked(), deployment, kernel, "producers=2", "consumers=3")))));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageArrivesInTurn() {
        if (!hasNative()) {
            // The portable kernel knows no other way.
            return Stream.empty();
        }
        return deployments(deployment -> Stream.of(test(
                "round robin",
                deployment,
                usualKernel(),
                () -> assertAllArrive(
                        deployment, usualKernel(), "producers=2", "consumers=3", "distribution=round-robin"))));
    }

    @TestFactory
    Stream<DynamicTest> fewMessagesInFlightAreEnough() {
        Stream<String> ways = hasNative() ? Stream.of("demand", "round-robin") : Stream.empty();
        Stream<DynamicTest> natively = ways.map(distribution -> fewInFlight(Trial.NATIVE, distribution));
        // What may be lost is answered by nobody.
        return isReliable() ? Stream.concat(natively, Stream.of(fewInFlight(Trial.PORTABLE, "round-robin"))) : natively;
    }

    private DynamicTest fewInFlight(String kernel, String distribution) {
        return test("maxInFlight, " + distribution, usual(), kernel, () -> {
            Repetition repetition = assertAllArrive(
                    usual(),
                    kernel,
                    "producers=2",
                    "consumers=2",
                    "messages=500",
                    "maxInFlight=2",
                    "credits=1",
                    "distribution=" + distribution);
            assertThat(repetition.metrics().latencies()).containsOnlyKeys("latencyNanos");
        });
    }

    /** A library makes objects of messages, calls take and return arrays; a plain channel must allocate nothing. */
    private boolean isLibrary() {
        return hasNative() || isProcedures();
    }

    @TestFactory
    Stream<DynamicTest> noMessageAllocates() {
        return isLibrary()
                ? Stream.empty()
                : Stream.of(test("allocation", usual(), Trial.PORTABLE, () -> {
                    Repetition repetition = forked().run(ProducerConsumer.NAME, usual(), Trial.PORTABLE, "duration=1s");
                    assertOk(repetition);
                    CostContract.checkAllocation(repetition);
                }));
    }

    @TestFactory
    Stream<DynamicTest> messagesFlowAsLongAsAsked() {
        return kernels()
                .map(kernel -> test("by time", usual(), kernel, () -> {
                    Repetition repetition = forked().run(ProducerConsumer.NAME, usual(), kernel, "duration=200ms");
                    assertOk(repetition);
                    assertThat(repetition.verdict().sent()).isPositive();
                    assertThat(repetition.metrics().latencies()).containsOnlyKeys("sojournNanos");
                    CostContract.check(repetition, transport());
                    assertThat(KernelSource.of(repetition))
                            .extracting(KernelSource::className)
                            .as("sources for reports: both parts of the %s kernel, and the transport's own", kernel)
                            .anyMatch(name -> name.endsWith("Producer") || name.endsWith("ProducerConsumer"))
                            .anyMatch(name -> name.endsWith("Consumer"))
                            .anyMatch(name ->
                                    name.startsWith(transport().getClass().getPackageName()));
                    assertThat(repetition.meaning()).isNotNull();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSumIsRight() {
        return deploymentsAndKernels((deployment, kernel) -> Stream.of(
                test("transferred", deployment, kernel, () -> assertSums(deployment, kernel, "data=transferred"))));
    }

    /** Where the kernel is everybody's, empty messages are what the transport might do wrong. */
    @TestFactory
    Stream<DynamicTest> oddSumsAreRight() {
        Deployment deployment = usual();
        String fewest = "elements=1,workers=3";
        Stream<String> odd = triesItsKernels() || hasNative()
                ? Stream.of(
                        fewest,
                        "elements=7,workers=3,chunkSize=2",
                        "data=generated,workers=3",
                        "data=generated,elements=2,workers=3,work=0")
                : Stream.of(fewest);
        return odd.map(settings -> test(
                settings, deployment, usualKernel(), () -> assertSums(deployment, usualKernel(), settings.split(","))));
    }

    @TestFactory
    Stream<DynamicTest> mistakesInMessagesAreFound() {
        Deployment deployment = usual();
        return mistakesAnywhere("loss", "duplicate", "reordering", "corruption")
                .map(fault -> test(fault, deployment, usualKernel(), () -> {
                    Repetition repetition = trials().run(
                                    ProducerConsumer.NAME,
                                    deployment,
                                    usualKernel(),
                                    "messages=500",
                                    "producers=2",
                                    "consumers=2",
                                    "fault=" + fault);
                    assertFound(repetition, fault);
                }));
    }

    @TestFactory
    Stream<DynamicTest> mistakesInSumsAreFound() {
        Deployment deployment = usual();
        return mistakes("loss", "duplicate", "corruption")
                .map(fault -> test(fault, deployment, usualKernel(), () -> {
                    Repetition repetition = trials().run(
                                    ParallelSum.NAME, deployment, usualKernel(), "elements=50000", "fault=" + fault);
                    assertThat(repetition.status()).isEqualTo(Status.FAILED);
                    assertThat(found(repetition.verdict(), fault)).isPositive();
                }));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void itSaysWhatItsFiguresMean(String workload) {
        Deployment deployment = usual();
        if (!isReliable() && !Workloads.byName(workload).orElseThrow().toleratesLoss()) {
            assertThatThrownBy(() -> trials().plan(workload, deployment, usualKernel()))
                    .isInstanceOf(UsageException.class);
            return;
        }
        String[] settings = Workloads.byName(workload).orElseThrow().parameters().stream()
                .filter(parameter -> parameter.name().equals(CommonParameters.MESSAGE_SIZE))
                .map(parameter -> fitting(parameter.name() + "=" + parameter.defaultValue()))
                .toArray(String[]::new);
        Trial trial = trials().plan(workload, deployment, usualKernel(), settings)
                .trials()
                .getFirst();
        assertThat(trial.semantics().capacity().holdsBack())
                .as("nothing that is reliable is unbounded unless it is asked for")
                .isEqualTo(isReliable() || !workload.equals(ProducerConsumer.NAME));
        assertThat(transport().description()).isNotBlank();
    }

    static Stream<String> workloads() {
        return Workloads.all().stream().map(Workload::name);
    }

    private Repetition assertAllArrive(Deployment deployment, String kernel, String... settings) {
        return assertAllArrive(trials(), deployment, kernel, settings);
    }

    private Repetition assertAllArrive(Trials trials, Deployment deployment, String kernel, String... settings) {
        String[] all = Stream.concat(Stream.of("messages=" + messages()), Stream.of(settings))
                .toArray(String[]::new);
        Repetition repetition = trials.run(ProducerConsumer.NAME, deployment, kernel, all);
        assertOk(repetition);
        long messages = ((Number) repetition.parameters().get("messages")).longValue();
        assertArrived(repetition, messages);
        assertThat(repetition.verification().sent()).isPositive();
        return repetition;
    }

    private void assertSums(Deployment deployment, String kernel, String... settings) {
        String[] all = Stream.concat(Stream.of("elements=" + ELEMENTS), Stream.of(settings))
                .toArray(String[]::new);
        Repetition repetition = trials().run(ParallelSum.NAME, deployment, kernel, all);
        assertOk(repetition);
        assertThat(repetition.metrics().values()).containsKeys("seconds", "elementsPerSecond", "speedUp");
        assertThat(repetition.verification().correct()).isTrue();
    }

    private Stream<DynamicTest> settings(String... each) {
        return Stream.of(each)
                .map(this::fitting)
                .map(settings -> test(
                        settings,
                        usual(),
                        usualKernel(),
                        () -> assertAllArrive(usual(), usualKernel(), settings.split(","))));
    }
}
