package workbench.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbench.cost.Costs;
import workbench.workload.Iteration;
import workbench.workload.Pacing;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Sequences;

class FrameTest {
    static Stream<Frame> frames() {
        Iteration iteration = new Iteration(3, Phase.TIMED, 1L << 40, 5, 16);
        Receipt.Consumed consumed = new Receipt.Consumed(
                2,
                10,
                -1,
                1,
                2,
                3,
                List.of(new Sequences(new long[] {1}, new long[][] {{}, {2, 3}}), Sequences.NONE),
                4,
                new byte[] {5, 6},
                7,
                new long[] {8});
        Costs costs = new Costs(1, 1L << 40, 2, 3, 4, 5, Costs.UNKNOWN, 6, "getrusage", "since the JVM began");
        return Stream.of(
                new Frame.Hello(),
                new Frame.Assignment(
                        "t", "w", "native", Map.of("a", "µ"), "THREADS", 2, List.of(0, 1), true, "run", "/tmp/x y"),
                new Frame.HostStarted(Map.of("url", "tcp://"), Map.of()),
                new Frame.Join(Map.of("k", "v")),
                new Frame.Joined(
                        List.of("some.Producer", "some.Consumer"), List.of("some.Part"), "reduce: binomial tree"),
                new Frame.Prepare(iteration),
                new Frame.Prepared(costs),
                new Frame.Go(Long.MIN_VALUE),
                new Frame.Tally(1, 2, 3, 4),
                new Frame.Count(),
                new Frame.End(),
                new Frame.Done(
                        List.of(new Receipt.Produced(0, 1, 2, 3, 4, new Pacing(new byte[] {5}, 6, 7)), consumed),
                        costs),
                new Frame.Done(
                        List.of(
                                new Receipt.Computed(1, false, new long[0], 1, new long[] {1L << 35, 2}, 3, 4, 5, 6),
                                new Receipt.Computed(0, true, new long[] {-7}, 0, new long[0], 0, 8, 9, 10)),
                        costs),
                new Frame.Leave(),
                new Frame.Left(List.of("paged")),
                new Frame.Failed("consumer", "gone"));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void whatIsWrittenIsReadBack(Frame frame) throws IOException {
        assertThat(read(written(frame))).usingRecursiveComparison().isEqualTo(frame);
    }

    @Test
    void aLengthThatNoHonestFrameHasIsRefusedBeforeMemoryIsTaken() {
        byte[] hostile = {(byte) FrameTag.FAILED.ordinal(), 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

        assertThatThrownBy(() -> read(hostile)).isInstanceOf(IOException.class).hasMessageContaining("not a frame");
    }

    @Test
    void anUnknownTagIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {99}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tag 99");
    }

    private static byte[] written(Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FrameWriter(new DataOutputStream(bytes)).write(frame);
        return bytes.toByteArray();
    }

    private static Frame read(byte[] bytes) throws IOException {
        return new FrameReader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }
}
