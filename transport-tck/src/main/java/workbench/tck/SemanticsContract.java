package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import workbench.plan.Trial;
import workbench.semantics.Border;
import workbench.semantics.Next;
import workbench.semantics.Semantics;
import workbench.semantics.Send;
import workbench.semantics.Waiting;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.Transport;
import workbench.workload.PingPong;
import workbench.workload.ProducerConsumer;
import workbench.workload.RequestReply;
import workbench.workload.Streaming;
import workbench.workload.UsageException;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * The part of the contract that holds what is said of the figures against what the kernel that runs does. Participants are threads of this JVM, whatever
 * the deployment: kernels and mechanisms are the same.
 */
abstract class SemanticsContract extends VariantsContract {
    /** Libraries have statics: participants that share this JVM are those of one repetition. */
    static final String IN_PROCESS = "participants in this JVM";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int MESSAGE_BYTES = 1024;
    private static final List<String> SMALL = List.of("messageSize=" + MESSAGE_BYTES, "credits=16");

    /** One in the receiver's hands and one in the sender's. */
    private static final int IN_HANDS = 2;

    private static final int MANY = 1_000;
    private static final long LOOK_MILLIS = 50;
    private static final long SPIN_NANOS = 40_000_000;

    /** A setting with which a receiver that takes nothing is not sent all that may be under way; empty where there is none. */
    protected String smallWindow() {
        return "";
    }

    /** The transport as a participant has it that shares this JVM with the others. */
    protected Transport transportOf(int rank) {
        return transport();
    }

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> senderIsHeldBackWhereItIsSaid() {
        return kernels()
                .flatMap(kernel -> variants(kernel)
                        .flatMap(settings ->
                                trial(ProducerConsumer.NAME, kernel, settings, "producers=1", "consumers=1"))
                        .map(trial ->
                                test("held back, " + trial.record().parameters(), trial.deployment(), kernel, () -> {
                                    assertThat(trial.semantics().next()).isEqualTo(Next.ONLY_CONSUMER);
                                    checkHeldBack(trial);
                                })));
    }

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> windowHoldsItsSenderBack() {
        return kernelsThatWait()
                .flatMap(kernel -> trial(Streaming.NAME, kernel, "", "window=8"))
                .map(trial -> test("window", trial.deployment(), trial.kernel(), () -> checkHeldBack(trial)));
    }

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> pingerWaitsForItsMessage() {
        return kernelsThatWait()
                .flatMap(kernel -> trial(PingPong.NAME, kernel, ""))
                .map(trial -> test("ping-pong", trial.deployment(), trial.kernel(), () -> checkHeldBack(trial)));
    }

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> clientWaitsForItsReply() {
        return kernelsThatWait()
                .flatMap(kernel -> trial(RequestReply.NAME, kernel, "", "clients=1"))
                .map(trial -> test("request-reply", trial.deployment(), trial.kernel(), () -> checkHeldBack(trial)));
    }

    @TestFactory
    @ResourceLock(IN_PROCESS)
    Stream<DynamicTest> nextMessageGoesToWhomItIsSaid() {
        return kernels()
                .flatMap(kernel -> Stream.of("demand", "round-robin")
                        .filter(distribution -> kernel.equals(Trial.NATIVE) || distribution.equals("round-robin"))
                        .flatMap(distribution -> trial(
                                ProducerConsumer.NAME,
                                kernel,
                                smallWindow(),
                                "distribution=" + distribution,
                                "producers=1",
                                "consumers=2")))
                .map(trial -> test(
                        "next, " + trial.parameters().word(ProducerConsumer.DISTRIBUTION),
                        trial.deployment(),
                        trial.kernel(),
                        () -> checkNext(trial)));
    }

    @TestFactory
    Stream<DynamicTest> aBorderIsSaidWhereThereIsOne() {
        return kernels()
                .flatMap(kernel -> Workloads.all().stream()
                        .map(Workload::name)
                        .flatMap(workload -> variants(kernel).flatMap(settings -> trial(workload, kernel, settings)))
                        .map(trial ->
                                test(trial.workload().name(), trial.deployment(), kernel, () -> checkBorder(trial))));
    }

    /** No setting of its own, then those that are made for its usual kernel. */
    private Stream<String> variants(String kernel) {
        Stream<String> own = kernel.equals(usualKernel()) ? variants().stream() : Stream.empty();
        return Stream.concat(Stream.of(""), own);
    }

    /** Where messages may be lost, a sender that waits for an answer gives up sooner or later. */
    private Stream<String> kernelsThatWait() {
        return isReliable() ? kernels() : Stream.empty();
    }

    private static void checkBorder(Trial trial) {
        boolean alone = trial.deployment() == Deployment.THREADS
                && trial.transport().hostPlacement() == HostPlacement.WITH_PARTICIPANTS;
        assertThat(trial.semantics().border().crossing() == Border.Crossing.SAME_JVM)
                .isEqualTo(alone);
    }

    /** One sender, one receiver, who takes nothing. */
    private void checkHeldBack(Trial trial) throws Exception {
        Semantics semantics = trial.semantics();
        StatedRoom room = StatedRoom.of(semantics.capacity(), MESSAGE_BYTES);
        try (InProcessIteration rehearsal = new InProcessIteration(trial, this::transportOf)) {
            checkWaiting(rehearsal.thread(1), semantics);
            rehearsal.ports().begin();
            long sent = heldBackAt(rehearsal, room);
            if (List.of(Send.Returns.REPLIED, Send.Returns.TAKEN)
                    .contains(semantics.send().returns())) {
                assertThat(sent).as("sent, and a send " + semantics.send()).isLessThanOrEqualTo(IN_HANDS);
            }
            if (room.holdsBack()) {
                checkWaiting(rehearsal.thread(0), semantics);
            }
        }
    }

    private static long heldBackAt(InProcessIteration rehearsal, StatedRoom room) throws InterruptedException {
        long least = room.holdsBack() ? Math.max(1, room.least()) : MANY;
        await().atMost(InProcessIteration.PATIENCE)
                .untilAsserted(() -> assertThat(rehearsal.ports().sent(0))
                        .as("begun to be sent, of %s", room)
                        .isGreaterThanOrEqualTo(least));
        if (room.holdsBack()) {
            awaitNoMoreSent(rehearsal);
            room.most()
                    .ifPresent(most -> assertThat(rehearsal.ports().sent(0))
                            .as("begun to be sent, of %s", room)
                            .isLessThanOrEqualTo(most + IN_HANDS));
        }
        return rehearsal.ports().sent(0);
    }

    /** Until twice in a row nothing more was sent: one that is not held back sends thousands meanwhile. */
    private static void awaitNoMoreSent(InProcessIteration rehearsal) {
        long[] before = {-1, -1};
        await().atMost(InProcessIteration.PATIENCE)
                .pollInterval(Duration.ofMillis(LOOK_MILLIS))
                .until(() -> {
                    long now = rehearsal.ports().sent(0);
                    boolean same = before[0] == now && before[1] == now;
                    before[0] = before[1];
                    before[1] = now;
                    return same;
                });
    }

    /** One that spins takes processor time sooner or later; one that blocks takes little of any time. */
    private static void checkWaiting(Thread waiting, Semantics semantics) throws InterruptedException {
        long id = waiting.threadId();
        long before = THREADS.getThreadCpuTime(id);
        if (semantics.waiting().how() == Waiting.How.SPINS) {
            await().atMost(InProcessIteration.PATIENCE)
                    .untilAsserted(() -> assertThat(THREADS.getThreadCpuTime(id) - before)
                            .as("it spins")
                            .isGreaterThan(SPIN_NANOS));
        } else {
            long begun = System.nanoTime();
            Thread.sleep(LOOK_MILLIS);
            long used = THREADS.getThreadCpuTime(id) - before;
            assertThat(used)
                    .as("processor time of one that waits, and it " + semantics.waiting())
                    .isLessThan((System.nanoTime() - begun) / 2);
        }
    }

    /** One producer, two consumers, of whom the second takes nothing. */
    private void checkNext(Trial trial) throws Exception {
        Semantics semantics = trial.semantics();
        assertThat(semantics.next()).isIn(Next.EACH_CONSUMER_IN_TURN, Next.CONSUMER_WITH_ROOM, Next.CONSUMER_WHO_ASKED);
        boolean inTurn = semantics.next() == Next.EACH_CONSUMER_IN_TURN;
        StatedRoom room = StatedRoom.of(semantics.capacity(), MESSAGE_BYTES);
        HeldPorts ports;
        try (InProcessIteration rehearsal = new InProcessIteration(trial, this::transportOf)) {
            ports = rehearsal.ports();
            ports.open(1);
            ports.begin();
            if (inTurn && room.holdsBack()) {
                heldBackAt(rehearsal, new StatedRoom(1, OptionalLong.empty(), true));
            } else {
                await("the one that takes gets the rest, as it is said: " + semantics.next())
                        .atMost(InProcessIteration.PATIENCE)
                        .until(() -> ports.taken(1).size() >= MANY);
            }
        }
        if (inTurn) {
            assertThat(ports.taken(1)).allMatch(message -> message.number() % 2 == 0);
            assertThat(ports.taken(2)).allMatch(message -> message.number() % 2 == 1);
        }
    }

    /** None where the settings are refused for this kernel. */
    final Stream<Trial> trial(String workload, String kernel, String settings, String... own) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream<String> kept =
                Stream.of(settings.split(",")).filter(setting -> !setting.isEmpty() && !setting.startsWith("message"));
        Stream.of(SMALL.stream(), kept, Arrays.stream(own))
                .flatMap(setting -> setting)
                .map(setting -> setting.split("="))
                .filter(setting -> knows(workload, setting[0]))
                .forEach(setting -> all.put(setting[0], setting[1]));
        try {
            return trials()
                    .plan(
                            workload,
                            together(),
                            kernel,
                            all.entrySet().stream()
                                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                                    .toArray(String[]::new))
                    .trials()
                    .stream();
        } catch (UsageException refused) {
            return Stream.empty();
        }
    }

    private boolean knows(String workload, String parameter) {
        return Stream.concat(
                        Workloads.byName(workload).orElseThrow().parameters().stream(),
                        transport().parameters().stream())
                .anyMatch(known -> known.name().equals(parameter));
    }

    final Deployment together() {
        return transport().deployments().contains(Deployment.THREADS) ? Deployment.THREADS : usual();
    }
}
