package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.plan.Trial;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.workload.PingPong;
import workbench.workload.Streaming;

/**
 * The part of the contract in which participants are in pairs. Small messages and large ones: some have no room for a header, some are too large
 * to be sent in one go.
 */
abstract class PairsContract extends PublishContract {
    private static final String SMALL = "messageSize=1,pairs=2,roundTrips=400";
    private static final String EMPTY = "messageSize=0,roundTrips=200";
    private static final String LARGE = "messageSize=4MiB,roundTrips=2,pairs=2";

    private static final String SMALL_STREAM = "messageSize=32,window=7,pairs=2,messages=1400";
    private static final String LARGE_STREAM = "messageSize=4MiB,window=2,messages=4";
    private static final String BOTH_WAYS = "messageSize=100KiB,window=8,pairs=2,messages=320,direction=bidirectional";

    @TestFactory
    Stream<DynamicTest> everyMessageComesBack() {
        Stream<DynamicTest> everywhere = deployments(deployment ->
                Stream.of(comesBack(SMALL, deployment, usualKernel()), comesBack(LARGE, deployment, Trial.PORTABLE)));
        Stream<DynamicTest> ofNative =
                hasNative() ? Stream.of(comesBack(LARGE, usual(), Trial.NATIVE)) : Stream.empty();
        Stream<DynamicTest> empty = Stream.of(comesBack(EMPTY, usual(), Trial.PORTABLE));
        return Stream.of(everywhere, ofNative, empty).flatMap(Function.identity());
    }

    private DynamicTest comesBack(String sized, Deployment deployment, String kernel) {
        String settings = fitting(sized);
        return test("ping-pong, " + settings, deployment, kernel, () -> {
            Repetition repetition = trials().run(PingPong.NAME, deployment, kernel, settings.split(","));
            assertOk(repetition);
            long roundTrips = ((Number) repetition.parameters().get(PingPong.ROUND_TRIPS)).longValue();
            assertArrived(repetition, roundTrips);
            assertThat(repetition.verification().sent()).isPositive();
            assertThat(repetition.metrics().values()).containsKey("roundTripsPerSecond");
            long halves = repetition.metrics().latencies().get("latencyNanos").count();
            long received = repetition.verdict().received();
            // No time is taken of what came when it had been given up.
            assertThat(halves).as("half round trips").isBetween(isReliable() ? received : 1, received);
        });
    }

    @TestFactory
    Stream<DynamicTest> mistakesInRoundTripsAreFound() {
        return mistakes("loss", "corruption")
                .map(fault -> test("ping-pong, " + fault, usual(), usualKernel(), () -> {
                    Repetition repetition =
                            trials().run(PingPong.NAME, usual(), usualKernel(), "roundTrips=200", "fault=" + fault);
                    assertFoundOnce(repetition, fault);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageOfAStreamArrives() {
        Stream<DynamicTest> everywhere = deployments(deployment -> Stream.of(
                streams(SMALL_STREAM, deployment, usualKernel()), streams(LARGE_STREAM, deployment, Trial.PORTABLE)));
        if (!hasNative()) {
            return everywhere;
        }
        Stream<DynamicTest> usual = Stream.of(
                streams(LARGE_STREAM, usual(), Trial.NATIVE),
                streams(SMALL_STREAM, usual(), Trial.PORTABLE),
                streams(BOTH_WAYS, usual(), Trial.NATIVE));
        return Stream.concat(everywhere, usual);
    }

    private DynamicTest streams(String sized, Deployment deployment, String kernel) {
        String settings = fitting(sized);
        return test("streaming, " + settings, deployment, kernel, () -> {
            Repetition repetition = trials().run(Streaming.NAME, deployment, kernel, settings.split(","));
            assertOk(repetition);
            long messages = ((Number) repetition.parameters().get(Streaming.MESSAGES)).longValue();
            assertArrived(repetition, messages);
            assertThat(repetition.verification().sent()).isPositive();
            assertThat(repetition.metrics().values()).containsKey("bytesPerSecond");
            assertThat(repetition.metrics().latencies()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> peersStreamAsLongAsAsked() {
        if (!hasNative()) {
            return Stream.empty();
        }
        return Stream.of(test("by time", usual(), Trial.NATIVE, () -> {
            Repetition repetition =
                    trials().run(Streaming.NAME, usual(), Trial.NATIVE, "duration=200ms", "direction=bidirectional");
            assertOk(repetition);
            assertThat(repetition.verdict().sent()).isPositive();
        }));
    }

    @TestFactory
    Stream<DynamicTest> mistakesInStreamsAreFound() {
        return mistakes("loss", "corruption")
                .map(fault -> test("streaming, " + fault, usual(), usualKernel(), () -> {
                    Repetition repetition = trials().run(
                                    Streaming.NAME,
                                    usual(),
                                    usualKernel(),
                                    fitting("messageSize=64KiB"),
                                    "messages=640",
                                    "fault=" + fault);
                    assertFoundOnce(repetition, fault);
                }));
    }
}
