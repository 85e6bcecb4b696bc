package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.analysis.WorkloadComparison;
import workbench.semantics.Bound;
import workbench.semantics.Capacity;
import workbench.semantics.Capacity.Room;
import workbench.semantics.Place;
import workbench.semantics.Policy;
import workbench.semantics.Send;

class SemanticsWordsTest {
    private static final int LONGEST_SEND_PHRASE = 60;
    private static final Bound WINDOW = new Bound(8, Bound.Item.MESSAGE, Bound.Per.SENDER);

    @Test
    void whatABrokerDoes() {
        assertThat(SemanticsWords.of(MadeMeanings.ofBroker()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "capacity",
                        "bounded, about 512 messages in a queue and the windows of its producers (256 in the"
                                + " queue); then senders wait",
                        "waiting",
                        "blocks",
                        "durability",
                        "journal on disk (mapped), synced at some time after a send has returned",
                        "acknowledgement",
                        "dups-ok, each 64 messages, without waiting for the broker",
                        "send",
                        "returns before the broker has it, never confirmed",
                        "copies",
                        "6 in the JVMs (into the message, a packet, the broker's message, a packet, the"
                                + " receiver's message and out of it), 4 by the kernel",
                        "border",
                        "two: to the broker's JVM, to the receiver's, with epoll at both ends",
                        "next",
                        "the next consumer with room in its window",
                        "kernel",
                        "on demand"));
    }

    @Test
    void whatRanksDo() {
        assertThat(SemanticsWords.of(MadeMeanings.ofRanks()))
                .containsEntry("capacity", "512 messages from each producer to each consumer; then the producer waits")
                .containsEntry("acknowledgement", "the receiver's grant, each 256 messages")
                .containsEntry("send", "standard: returns when the receive is matched")
                .containsEntry("kernel", "direct (one consumer, no requests)");
    }

    @Test
    void whatRanksDoTogether() {
        assertThat(CapacityWords.of(MadeMeanings.of(
                        Capacity.of(Room.AMPLE).with(new Bound(1, Bound.Item.OPERATION, Bound.Per.GROUP)))))
                .isEqualTo("1 operation: before the next all wait for each other");
        assertThat(SemanticsWords.send(
                        MadeMeanings.of(new Send(Send.Mode.COLLECTIVE, Send.Returns.PART_DONE, Place.NONE, 0))))
                .isEqualTo("collective: returns when this rank's part is done");
    }

    @Test
    void whereThereIsOneKernelNothingIsSaidOfIt() {
        assertThat(SemanticsWords.of(MadeMeanings.of(Policy.ONLY))).doesNotContainKey("kernel");
    }

    static Stream<Arguments> capacities() {
        return Stream.of(
                arguments(
                        Capacity.of(Room.AMPLE).with(WINDOW),
                        "a window of 8 messages for each sender, who waits for the acknowledgement"),
                arguments(
                        Capacity.of(Room.RENDEZVOUS).with(new Bound(1, Bound.Item.MESSAGE, Bound.Per.PAIR)),
                        "zero: the sender waits for its receiver; 1 message for each pair: the pinger waits for it"),
                arguments(Capacity.of(Room.UNBOUNDED), "unbounded: nobody waits to send"),
                arguments(
                        Capacity.messages(1, Place.QUEUE),
                        "1 message in the queue of each pair; then the sender waits"),
                arguments(
                        Capacity.bytes(65_536, Place.PIPE, 65_536),
                        "64KiB in the pipe and 64KiB read ahead; then the sender waits"),
                arguments(
                        Capacity.bytes(0, Place.SOCKET_BUFFERS, 65_536),
                        "the socket buffers (the system's size) and 64KiB read ahead; then the sender waits"),
                arguments(
                        lossy(Bound.NONE),
                        "the receiver's socket buffer (64KiB asked for): what has no room there is lost, and nobody waits to send"),
                arguments(
                        lossy(WINDOW),
                        "the receiver's socket buffer (64KiB asked for): what has no room there is lost; a window of 8"
                                + " messages for each sender, who waits for the acknowledgement, or gives it up"));
    }

    private static Capacity lossy(Bound bound) {
        return new Capacity(Room.BYTES_OR_LOST, Place.SOCKET_BUFFERS, 65_536, 0, Capacity.Exactness.AT_MOST, bound);
    }

    @ParameterizedTest
    @MethodSource("capacities")
    void howMuchMayBeUnderWay(Capacity capacity, String words) {
        assertThat(SemanticsWords.of(MadeMeanings.of(capacity))).containsEntry("capacity", words);
    }

    @ParameterizedTest
    @MethodSource("sends")
    void whenASendReturnsFitsWhereItIsQuoted(Send send) {
        assertThat(SemanticsWords.send(MadeMeanings.of(send))).hasSizeLessThanOrEqualTo(LONGEST_SEND_PHRASE);
    }

    /** But those that no library has. */
    static Stream<Send> sends() {
        Stream<Send> plain = Stream.of(Send.Returns.values()).map(Send::returning);
        Stream<Send> copied = Stream.of(Place.values()).map(Send::copiedTo);
        Stream<Send> ofModes = Stream.of(Send.Mode.values())
                .flatMap(mode -> Stream.of(
                        new Send(mode, Send.Returns.MATCHED, Place.NONE, 0),
                        new Send(mode, Send.Returns.COPIED, Place.SOCKET, 0),
                        new Send(mode, Send.Returns.COPIED, Place.NONE, 1),
                        new Send(mode, Send.Returns.AT_ONCE, Place.NONE, 10_000)));
        Send scatterv = new Send(Send.Mode.SCATTERV, Send.Returns.DONE, Place.NONE, 0);
        return Stream.of(plain, copied, ofModes, Stream.of(scatterv)).flatMap(sends -> sends);
    }

    @Test
    void whereASendIsNotTheSameThatIsSaidBesideTheRanking() {
        MadeRun run = new MadeRun();
        run.meaning = MadeMeanings.of(Send.copiedTo(Place.QUEUE));
        run.messages("jms-artemis-vm", "threads", 100, 110, 105);
        run.meaning = MadeMeanings.ofRanks();
        run.messages("mpi-mpj-multicore", "threads", 200, 210, 190);

        assertThat(sentences(run))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(
                        ": mind that a send is not the same: of mpi-mpj-multicore “standard: returns when the receive is"
                                + " matched”, of jms-artemis-vm “returns when queued”.");
    }

    @Test
    void whereASendIsTheSameNothingIsSaidOfIt() {
        MadeRun run = new MadeRun();
        run.meaning = MadeMeanings.of(Policy.ONLY);
        run.messages("jms-artemis-vm", "threads", 100, 110, 105);
        run.messages("mpi-mpj-multicore", "threads", 200, 210, 190);

        assertThat(sentences(run)).singleElement().asString().contains("moved 1.9 times");
    }

    private static List<String> sentences(MadeRun run) {
        WorkloadComparison workload = run.compare(3).workloads().getFirst();
        return Statements.sentences(workload.groups().getFirst());
    }
}
