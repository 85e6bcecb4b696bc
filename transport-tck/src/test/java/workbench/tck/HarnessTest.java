package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.launch.ClassPaths;
import workbench.result.LatencyNanos;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.run.RunListener;
import workbench.transport.Deployment;
import workbench.workload.Verdict;

/** The harness over a transport that needs nothing but a JVM: what is right passes, and every mistake is found. */
public class HarnessTest {
    private final Trials trials = new Trials(new InMemoryTransport(), ownClassPath()).soonReady();

    /** Surefire may put its class path into the manifest of a jar; then it says here what is in it. */
    public static ClassPaths ownClassPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> paths =
                Arrays.stream(own.split(File.pathSeparator)).map(Path::of).toList();
        return transport -> paths;
    }

    @Test
    void everyMessageIsAccountedFor() {
        Repetition repetition = run("producer-consumer", "messages=10000", "producers=3", "consumers=2");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.status()).isEqualTo(Status.OK);
        assertThat(repetition.verdict().sent()).isEqualTo(10_000);
        assertThat(repetition.verdict().received()).isEqualTo(10_000);
        assertThat(repetition.participants())
                .extracting(p -> p.role())
                .containsExactly("producer", "producer", "producer", "consumer", "consumer");
        assertThat(repetition.windows().timed()).isNotEmpty();
        assertThat(repetition.windows().iterations()).isEmpty();
        assertThat(repetition.metrics().latencies().get("sojournNanos").mean()).isPositive();
        // At most what is bounded by credits, and what three producers and two consumers hold in their hands.
        assertThat(repetition.metrics().values().get("inSystem")).isBetween(0.01, 3 * 2 * 64.0 + 5);
    }

    @Test
    void theSumIsRight() {
        Repetition repetition = run("parallel-sum", "elements=100001", "workers=3");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict().correct()).isTrue();
        assertThat(repetition.metrics().values())
                .containsKeys("seconds", "speedUp", "communicationShare", "startSkewNanos");
        assertThat(repetition.sources()).containsEntry("algorithms", "scatterv: linear, reduce: binomial tree");
        assertThat(repetition.windows().iterations())
                .hasSize(repetition.metrics().values().get("sums").intValue())
                .allSatisfy(rate -> assertThat(rate).isPositive());
    }

    @Test
    void whatItCostsIsCounted() {
        Repetition repetition = run("producer-consumer", "messages=100000", "messageSize=1KiB");

        Map<String, Double> metrics = repetition.metrics().values();
        assertThat(metrics)
                .containsKeys("gcCount", "gcSeconds", "involuntarySwitches", "involuntarySwitchesPerMessage");
        assertThat(metrics.get("cpuNanosPerMessage")).isPositive();
        assertThat(metrics.get("cpuSeconds")).isPositive();
        assertThat(metrics.get("voluntarySwitches")).as("of threads that wait").isPositive();
        assertThat(metrics.get("peakMemoryBytes")).isGreaterThan(1 << 20);
        // Each message is copied into the queue; what else is allocated, the harness included, is small beside it.
        assertThat(metrics.get("allocatedBytesPerMessage")).isBetween(1024.0, 1.3 * 1024);
        assertThat(metrics).as("a host within cannot be told apart").doesNotContainKey("hostCpuNanosPerMessage");
        assertThat(repetition.sources()).containsKeys("contextSwitches", "peakMemory", "startedFrom");
        assertThat(repetition.machine())
                .containsKeys("watchedSeconds", "hiccupMaxNanos")
                .containsEntry("busyJvms", 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0B", "31B", "4MiB"})
    void everyMessageComesBack(String size) {
        Repetition repetition = run("ping-pong", "messageSize=" + size, "roundTrips=50", "pairs=3");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(50, 50, 0, 0, 0, 0, true));
        assertThat(repetition.verification().correct()).isTrue();
        assertThat(repetition.participants())
                .extracting(p -> p.role())
                .containsExactly("pinger", "pinger", "pinger", "ponger", "ponger", "ponger");
        assertThat(repetition.metrics().latencies().get("latencyNanos").count()).isEqualTo(50);
        assertThat(repetition.windows().timed().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "repeats, duplicate",
        "corrupts, corrupt",
        "throws, 'pinger (rank 0) failed: IllegalStateException: the queue is broken on purpose'"
    })
    void aKernelThatErrsInARoundTripFailsTheRepetition(String mistake, String reason) {
        Repetition repetition = run("ping-pong", "roundTrips=1000", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(reason);
    }

    @Test
    void everyRequestIsAnswered() {
        Repetition repetition = run("request-reply", "requests=501", "clients=5", "servers=2", "serviceTime=20us");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(501, 501, 0, 0, 0, 0, true));
        assertThat(repetition.verification().correct()).isTrue();
        assertThat(repetition.participants())
                .extracting(p -> p.role())
                .containsExactly("client", "client", "client", "client", "client", "server", "server");
        LatencyNanos latency = repetition.metrics().latencies().get("latencyNanos");
        assertThat(latency.count()).isEqualTo(501);
        assertThat(latency.p50()).isGreaterThanOrEqualTo(TimeUnit.MICROSECONDS.toNanos(19));
    }

    @ParameterizedTest
    @CsvSource({
        "repeats, duplicate",
        "corrupts, corrupt",
        "throws, 'client (rank 0) failed: IllegalStateException: the queue is broken on purpose'"
    })
    void aKernelThatErrsInARequestFailsTheRepetition(String mistake, String reason) {
        Repetition repetition = run("request-reply", "requests=1000", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(reason);
    }

    @Test
    void everyMessagePassesEveryStage() {
        Repetition repetition = run("pipeline", "messages=2000", "stages=3");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(2_000, 2_000, 0, 0, 0, 0, true));
        assertThat(repetition.verification().correct()).isTrue();
        assertThat(repetition.participants())
                .extracting(p -> p.role())
                .containsExactly("producer", "stage", "stage", "stage", "consumer");
        assertThat(repetition.metrics().latencies().get("sojournNanos").count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "forgets, verification failed: 1 lost",
        "repeats, verification failed: 1 duplicate",
        "overtakes, verification failed: 1 reordered",
        "corrupts, corrupt"
    })
    void aKernelThatErrsOnTheWayFailsTheRepetition(String mistake, String reason) {
        Repetition repetition = run("pipeline", "messages=1000", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(reason);
    }

    @Test
    void everyMessageOfAStreamArrives() {
        Repetition repetition = run("streaming", "messageSize=32", "window=5", "pairs=3", "messages=1500");

        assertThat(repetition.reason()).isEmpty();
        assertThat(repetition.verdict()).isEqualTo(new Verdict(1500, 1500, 0, 0, 0, 0, true));
        assertThat(repetition.verification().correct()).isTrue();
        assertThat(repetition.participants())
                .extracting(p -> p.role())
                .containsExactly("sender", "sender", "sender", "receiver", "receiver", "receiver");
        assertThat(repetition.metrics().latencies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "repeats, duplicate",
        "overtakes, reordered",
        "corrupts, corrupt",
    })
    void aKernelThatErrsInAStreamFailsTheRepetition(String mistake, String reason) {
        Repetition repetition = run("streaming", "messages=640", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(reason);
    }

    /** Whoever waits for an answer that does not come waits for ever. */
    @ParameterizedTest
    @CsvSource({"ping-pong, 3 messages sent and 2 received", "streaming, 64 messages sent and 63 received"})
    void aMessageThatIsLostOnTheWayToAnAnswerEndsTheRepetitionAtTheTimeLimit(String workload, String counts) {
        Repetition repetition = run(workload, "mistake=forgets", "timeLimit=3s");

        assertThat(repetition.status()).isEqualTo(Status.TIMEOUT);
        assertThat(repetition.reason())
                .startsWith("the time limit of 3s passed")
                .contains(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "forgets, verification failed: 1 lost",
        "repeats, verification failed: 1 duplicate",
        "overtakes, verification failed: 1 reordered",
        "corrupts, corrupt",
        "throws, 'producer (rank 0) failed: IllegalStateException: the queue is broken on purpose'"
    })
    void aKernelThatErrsFailsTheRepetition(String mistake, String reason) {
        Repetition repetition =
                run("producer-consumer", "messages=1000", "producers=1", "consumers=1", "mistake=" + mistake);

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).contains(reason);
    }

    @Test
    void aKernelThatHangsEndsAtTheTimeLimit() {
        Repetition repetition = run("producer-consumer", "messages=1000", "mistake=hangs", "timeLimit=3s");

        assertThat(repetition.status()).isEqualTo(Status.TIMEOUT);
        assertThat(repetition.reason())
                .startsWith("the time limit of 3s passed while the warmup iteration was running");
        assertThat(repetition.wallSeconds()).isLessThan(3 + 5);
    }

    /**
     * Of 1000 messages a second, 300 are due while one takes 300 ms; evenly spread, they wait for the rest of it. Of 2000 in all, 1 % then wait
     * for 280 ms or more, and 10 % for 100 ms or more.
     */
    @Test
    void aStallShowsInTheLatenciesOfAllThatWereDueMeanwhile() {
        Repetition repetition = run("producer-consumer", "rate=1000/s", "duration=2s", "mistake=stalls");

        assertThat(repetition.reason()).isEmpty();
        LatencyNanos latency = repetition.metrics().latencies().get("latencyNanos");
        assertThat(latency.count()).isBetween(1_999L, 2_001L);
        assertThat(latency.max()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(299));
        assertThat(latency.p99()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(279));
        assertThat(latency.p90()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(99));
    }

    @Test
    void theCpuTimeOfAnOpenLoopIsToldWithoutThatOfItsPacer() {
        Repetition repetition = run("producer-consumer", "rate=2000/s", "duration=1s");

        Map<String, Double> metrics = repetition.metrics().values();
        assertThat(repetition.reason()).isEmpty();
        assertThat(metrics.get("pacerCpuNanosPerMessage")).isPositive();
        assertThat(metrics.get("cpuNanosPerMessage")).isPositive();
        assertThat(repetition.sources().get("cpu")).startsWith("without what the producers took");
    }

    @Test
    void aRateThatIsNotReachedFailsTheRepetitionWithTheOneThatWas() {
        Repetition repetition = run("producer-consumer", "rate=10M/s", "duration=100ms", "mistake=stalls");

        assertThat(repetition.status()).isEqualTo(Status.FAILED);
        assertThat(repetition.reason()).matches("the rate of 10000000/s was not reached: [1-9][0-9]*/s were sent");
        assertThat(repetition.verdict().correct()).isTrue();
        assertThat(repetition.metrics().latencies()).containsKeys("latencyNanos", "sendLagNanos");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJvmThatWasStoppedInTheTimedPartIsNamed() {
        Repetition repetition =
                trials.run(new StoppedForASecond(), "producer-consumer", Deployment.THREADS, "portable", "duration=3s");

        assertThat(repetition.status()).isEqualTo(Status.OK);
        assertThat((long) repetition.machine().get("standstillMaxNanos"))
                .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
        assertThat(repetition.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("these stood still in the timed part: the JVM of all 2 participants for "));
    }

    /** Stops each child soon after the timed part has begun. */
    private static final class StoppedForASecond implements RunListener {
        private final List<Long> pids = new ArrayList<>();

        @Override
        public void childStarted(String label, long pid) {
            pids.add(pid);
        }

        @Override
        public void phase(String phase, long mostNanos) {
            if (phase.equals("measuring")) {
                pids.forEach(pid -> start("sleep 0.7; kill -STOP " + pid + "; sleep 1; kill -CONT " + pid));
            }
        }

        private static void start(String commands) {
            try {
                new ProcessBuilder("sh", "-c", commands).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Repetition run(String workload, String... settings) {
        return trials.run(workload, Deployment.THREADS, "portable", settings);
    }
}
