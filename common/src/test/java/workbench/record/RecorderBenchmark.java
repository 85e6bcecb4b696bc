package workbench.record;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;

/** What the recorder costs for each message, at the producer and at the consumer, beside the clock that both of them read once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecorderBenchmark {
    /** More than pass in all iterations of a fork: what is allocated beforehand would otherwise be counted anew each time. */
    private static final long MESSAGES = 400_000_000;

    private static final Parameters PARAMETERS =
            Parameters.of(new ProducerConsumer().parameters(), Map.of("producers", "1", "consumers", "1"));

    private final Messages messages = Messages.of(new ProducerConsumer().inFlight(PARAMETERS), PARAMETERS, 1);
    private final IterationEnd end = new IterationEnd();
    private final MessageSource source = new MessageSource(messages, 0, end, new Stopwatch.OneWay());
    private final MessageSink sink = new MessageSink(messages, 1, end, new Stopwatch.OneWay(), List.of(0));
    private final byte[] message = new byte[PARAMETERS.count(ProducerConsumer.MESSAGE_SIZE)];

    @Test
    void runs() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(RecorderBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .forks(3)
                        // In place of those of the tests, which leave out the optimising compiler.
                        .jvmArgs("-Xmx1g")
                        .warmupIterations(3)
                        .measurementIterations(5)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementTime(TimeValue.milliseconds(500))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    @Setup(Level.Trial)
    public void begin() {
        Iteration iteration = new Iteration(0, Phase.TIMED, MESSAGES, TimeUnit.HOURS.toNanos(1));
        source.begin(iteration);
        sink.begin(iteration);
        source.started(System.nanoTime());
        sink.started(System.nanoTime());
    }

    @Benchmark
    public long clockAlone() {
        return System.nanoTime();
    }

    @Benchmark
    public boolean producer() {
        boolean more = source.hasNext();
        source.next(message);
        return more;
    }

    @Benchmark
    public byte[] producerAndConsumer() {
        source.next(message);
        sink.accept(message, message.length);
        return message;
    }
}
