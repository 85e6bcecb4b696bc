package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.Trial;
import workbench.transport.Deployment;
import workbench.workload.PingPong;
import workbench.workload.Verdict;

/** The part of the contract in which participants play in pairs. Sizes lie on both sides of the header, and of what is sent in one go. */
abstract class PairsContract extends Contract {
    private static final String SMALL = "messageSize=1,pairs=2,roundTrips=400";
    private static final String EMPTY = "messageSize=0,roundTrips=200";
    private static final String LARGE = "messageSize=4MiB,roundTrips=8,pairs=2";

    @TestFactory
    Stream<DynamicTest> everyMessageComesBack() {
        Stream<DynamicTest> everywhere = deployments(deployment ->
                Stream.of(comesBack(SMALL, deployment, Trial.NATIVE), comesBack(LARGE, deployment, Trial.PORTABLE)));
        Stream<DynamicTest> usual =
                Stream.of(comesBack(LARGE, usual(), Trial.NATIVE), comesBack(EMPTY, usual(), Trial.PORTABLE));
        return Stream.concat(everywhere, usual);
    }

    private DynamicTest comesBack(String settings, Deployment deployment, String kernel) {
        return test("ping-pong, " + settings, deployment, kernel, () -> {
            Repetition repetition = trials().run(PingPong.NAME, deployment, kernel, settings.split(","));
            assertOk(repetition);
            long roundTrips = ((Number) repetition.parameters().get(PingPong.ROUND_TRIPS)).longValue();
            assertThat(repetition.verdict()).isEqualTo(new Verdict(roundTrips, roundTrips, 0, 0, 0, 0, true));
            assertThat(repetition.verification().sent()).isPositive();
            assertThat(repetition.metrics().figures()).containsKey("roundTripsPerSecond");
            assertThat(repetition.metrics().latencies().get("latencyNanos").count())
                    .as("half round trips")
                    .isEqualTo(roundTrips);
        });
    }

    @TestFactory
    Stream<DynamicTest> mistakesInRoundTripsAreFound() {
        return Stream.of("loss", "corruption")
                .map(fault -> test(fault, usual(), Trial.NATIVE, () -> {
                    Repetition repetition =
                            trials().run(PingPong.NAME, usual(), Trial.NATIVE, "roundTrips=200", "fault=" + fault);
                    assertThat(repetition.status()).isEqualTo(Status.FAILED);
                    assertThat(found(repetition.verdict(), fault)).isEqualTo(1);
                }));
    }
}
