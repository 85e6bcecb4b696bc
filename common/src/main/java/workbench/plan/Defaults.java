package workbench.plan;

import java.util.List;

/** Every default of the harness, in one place. */
public final class Defaults {
    /** Which preset is used if none is named. */
    public static final Preset PRESET = Preset.QUICK;

    /** Rounds of a run that goes on until its results are precise, at most. */
    public static final int MOST_ROUNDS_FOR_PRECISION = 50;

    /** Largest heap of each child JVM, in bytes. */
    public static final long CHILD_HEAP_BYTES = 1L << 30;

    /**
     * What every child JVM is started with. Heap, collector and its threads are fixed so that results do not depend on the size of the
     * machine; a JVM that has run out of memory ends rather than to limp on. Native access is for getrusage, which counts context switches.
     */
    public static final List<String> CHILD_JVM_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx" + (CHILD_HEAP_BYTES >> 20) + "m",
            "-XX:+UseParallelGC",
            "-XX:ParallelGCThreads=2",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.net.preferIPv4Stack=true");

    /** Nothing has arrived for so long though everything was sent: what is missing counts as lost. */
    public static final long STALL_NANOS = 3_000_000_000L;

    /**
     * The same over a transport that may lose messages: five tallies, so that a receiver which takes what has come is heard. Too short is no
     * mistake: receivers take what lies in their buffers before they end.
     */
    public static final long LOSS_NANOS = 100_000_000L;

    /** After the verification iteration: time for doubled messages to arrive. */
    public static final long SETTLE_NANOS = 100_000_000L;

    /** Further signs of a failure are awaited so long, to name its root and not its consequence. */
    public static final long DIAGNOSIS_NANOS = 400_000_000L;

    /** Children that were told to leave are given so long. */
    public static final long LEAVE_NANOS = 4_000_000_000L;

    /**
     * A warm-up consists of iterations of this length, so that it can be seen to come to rest. Shorter ones scatter so much that a broker that
     * still doubles its speed within seconds passes for steady.
     */
    public static final long WARM_UP_ITERATION_NANOS = 250_000_000L;

    /** An open loop keeps its schedule for so long before it is timed. */
    public static final long SETTLING_NANOS = 2_000_000_000L;

    /** Messages in one of them, at most. */
    public static final long MOST_WARM_UP_MESSAGES = 2_000_000;

    /** Messages in a timed iteration that ends by time: more than can be in any. */
    public static final long UNLIMITED_MESSAGES = 1L << 50;

    /** Messages in the verification iteration, at most. */
    public static final long VERIFIED_MESSAGES = 4_000;

    /** Time in which producers begin messages in the verification iteration, at most: where each is written to a disk, fewer must do. */
    public static final long VERIFIED_NANOS = 2_000_000_000L;

    /** Bytes in the verification iteration, at most, if that leaves a few messages for each producer. */
    public static final long VERIFIED_BYTES = 32L << 20;

    /** Timed iterations of a computation of fixed size, at least. */
    public static final int LEAST_FIXED_ITERATIONS = 3;

    /** Timed iterations of a computation of fixed size, at most. */
    public static final int MOST_FIXED_ITERATIONS = 10_000;

    private Defaults() {}
}
