package workbench.overhead;

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
import workbench.record.IterationEnd;
import workbench.record.Recorder;
import workbench.record.Recorders;
import workbench.workload.Iteration;
import workbench.workload.Parameters;
import workbench.workload.Phase;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Reliability;
import workbench.workload.Sink;
import workbench.workload.Source;

/** What the recorder costs for each message, at the producer and at the consumer, beside the clock that both of them read once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecorderBenchmark {
    /** More than pass in all iterations of a fork: what is allocated beforehand would otherwise be counted anew each time. */
    private static final long MESSAGES = 400_000_000;

    private static final Parameters PARAMETERS =
            Parameters.of(new ProducerConsumer().parameters(), Map.of("producers", "1", "consumers", "1"));

    private final Recorder producer = recorder(0);
    private final Recorder consumer = recorder(1);
    private final Source source = ((ProducerConsumerTask) producer.task()).source();
    private final Sink sink = ((ProducerConsumerTask) consumer.task()).sink();
    private final byte[] message = new byte[PARAMETERS.count(ProducerConsumer.MESSAGE_SIZE)];

    private static Recorder recorder(int rank) {
        return Recorders.of(new ProducerConsumer(), PARAMETERS, Reliability.RELIABLE, rank, new IterationEnd());
    }

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
        producer.begin(iteration);
        consumer.begin(iteration);
        producer.started(System.nanoTime());
        consumer.started(System.nanoTime());
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
