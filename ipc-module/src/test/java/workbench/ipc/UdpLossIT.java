package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.launch.ClassPaths;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.tck.Trials;
import workbench.transport.Deployment;
import workbench.workload.Verdict;

/** Datagrams that are really lost, since their receiver has hardly any room. */
class UdpLossIT {
    private static final String NO_ROOM = "receiveBuffer=2KiB";

    private final Trials trials = new Trials(new UdpSocketTransport(), ClassPaths.fromBuild()).soonReady();

    @ParameterizedTest
    @ValueSource(strings = {"producer-consumer", "streaming"})
    void whatIsLostIsCountedAndNoFailure(String workload) {
        Repetition repetition = run(workload, "messageSize=1KiB", "duration=300ms", NO_ROOM);

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
        Verdict verdict = repetition.verdict();
        assertThat(verdict.correct()).isTrue();
        assertThat(verdict.lost()).isPositive();
        assertThat(verdict.received()).isPositive().isLessThan(verdict.sent());
        assertThat(repetition.metrics().values().get("lostShare"))
                .isEqualTo(1 - (double) verdict.received() / verdict.sent());
        assertThat(repetition.warnings()).anyMatch(warning -> warning.startsWith("messages were lost or overtaken"));
    }

    @Test
    void whoSendsOneAtATimeLosesNothing() {
        Repetition repetition = run("ping-pong", "messageSize=60KiB", "roundTrips=300", NO_ROOM);

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(300, 300, 0, 0, 0, 0, true));
    }

    @Test
    void aSumWithoutABlockFailsAndSaysWhatHelps() {
        Repetition repetition = run("parallel-sum", "elements=1M", "work=200", NO_ROOM);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason())
                .startsWith("coordinator (rank 0) failed: LostMessageException: worker ")
                .contains("a datagram was lost")
                .contains("choose a smaller 'chunkSize' (a block had 8185 elements)")
                .contains("'receiveBuffer'");
    }

    private Repetition run(String workload, String... settings) {
        return trials.run(workload, Deployment.PROCESSES, "portable", settings);
    }
}
