package workbench.present;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import workbench.analysis.Comparison;
import workbench.result.Status;
import workbench.result.WarmUp;
import workbench.result.Windows;

/** Runs of the eight trials that are run where nothing else is asked for, made up. */
final class UsualRuns {
    private UsualRuns() {}

    /** So few rounds that there are ranges and no intervals, on a machine that was busy. */
    static Comparison quick() {
        return eight(3).compare(3);
    }

    static Comparison standard() {
        return eight(15).compare(15);
    }

    /** JMS over TCP has not become steady. */
    static Comparison warmingUp() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", around(88_000, 3));
        run.messages("mpi-mpj-multicore", "threads", around(505_000, 3));
        run.messages("mpi-mpj-cluster", "processes", around(97_000, 3));
        run.windows = new Windows(0, List.of(), new WarmUp(false, 1.5, "messagesPerSecond", List.of(), null));
        run.messages("jms-artemis-tcp", "processes", around(3_000, 3));
        return run.compare(3);
    }

    /** One transport is unavailable, one fails each time. */
    static Comparison broken() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", around(88_000, 3));
        run.messages("mpi-mpj-multicore", "threads");
        run.messages("jms-artemis-tcp", "processes", around(66_000, 3));
        run.messages("mpi-mpj-cluster", "processes");
        for (int round = 1; round <= 3; round++) {
            run.bad(Status.TIMEOUT, "nothing arrived for 3 s after 12 of 14 messages");
        }
        return run.compare(3);
    }

    private static MadeRun eight(int rounds) {
        MadeRun run = new MadeRun();
        run.profile = "throughput";
        messages(run, rounds);
        threads(run, true);
        run.sumsIn("jms-artemis-vm", "threads", around(0.0181, rounds));
        threads(run, false);
        run.sumsIn("mpi-mpj-multicore", "threads", around(0.0051, rounds));
        processes(run, true, 4);
        run.sumsIn("jms-artemis-tcp", "processes", around(0.0381, rounds));
        processes(run, false, 3);
        run.sumsIn("mpi-mpj-cluster", "processes", around(0.0151, rounds));
        return run;
    }

    private static void messages(MadeRun run, int rounds) {
        threads(run, true);
        run.messages("jms-artemis-vm", "threads", around(88_000, rounds));
        threads(run, false);
        run.messages("mpi-mpj-multicore", "threads", around(505_000, rounds));
        processes(run, true, 3);
        run.messages("jms-artemis-tcp", "processes", around(66_000, rounds));
        processes(run, false, 2);
        run.messages("mpi-mpj-cluster", "processes", around(97_000, rounds));
    }

    private static void threads(MadeRun run, boolean broker) {
        processes(run, broker, 1);
    }

    /** On a machine that was busy with something else. */
    private static void processes(MadeRun run, boolean broker, int jvms) {
        run.host = broker ? Map.of("broker", "made") : Map.of();
        run.machine = Map.of(
                "watchedSeconds",
                0.6,
                "otherCpuShare",
                0.35,
                "hiccupMaxNanos",
                450_000_000L,
                "busyJvms",
                jvms,
                "processors",
                2);
    }

    private static double[] around(double centre, int n) {
        Random random = new Random((long) (1e6 * centre));
        return DoubleStream.generate(() -> centre * Math.exp(0.03 * random.nextGaussian()))
                .limit(n)
                .toArray();
    }
}
