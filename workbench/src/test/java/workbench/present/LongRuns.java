package workbench.present;

import java.util.Random;
import java.util.stream.DoubleStream;
import workbench.analysis.Comparison;
import workbench.result.Status;
import workbench.result.StoredRun;

/** Runs with rounds enough for intervals, made up. */
public final class LongRuns {
    private LongRuns() {}

    /** Ended by precision; one repetition stands out, one transport had too few good ones. */
    static Comparison precise() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", around(92_100, 0.02, 12));
        run.twin(around(92_000, 0.02, 12));
        run.messages("jms-artemis-tcp", "processes", around(65_000, 0.03, 12));
        run.twin(around(65_100, 0.03, 12));
        double[] disturbed = around(138_200, 0.02, 12);
        disturbed[6] = 61_200;
        run.messages("mpi-mpj-multicore", "threads", disturbed);
        run.twin(around(138_000, 0.02, 12));
        run.messages("mpi-mpj-cluster", "processes", around(64_100, 0.03, 4));
        for (int i = 4; i < 12; i++) {
            run.bad(Status.TIMEOUT, "the time limit of 1min passed");
        }
        run.sums("mpi-mpj-multicore", around(0.0051, 0.04, 12));
        run.sums("jms-artemis-vm", around(0.0055, 0.06, 12));
        return run.compare(50, 0.05);
    }

    static Comparison before() {
        return beforeRun().compare(10);
    }

    public static StoredRun storedBefore() {
        return beforeRun().stored("before", 10);
    }

    private static MadeRun beforeRun() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", around(92_100, 0.02, 10));
        run.twin(around(91_900, 0.02, 10));
        run.messages("jms-artemis-tcp", "processes", around(65_000, 0.03, 10));
        run.twin(around(65_100, 0.03, 10));
        run.messages("mpi-mpj-cluster", "processes", around(60_000, 0.03, 10));
        run.sums("jms-artemis-vm", around(0.0055, 0.06, 10));
        run.environment.put("javaVersion", "24.0.2");
        return run;
    }

    /** Slower over TCP, once broken there, elsewhere not what it was. */
    static Comparison after() {
        return Comparison.of(storedAfter());
    }

    public static StoredRun storedAfter() {
        return afterRun().stored("after", 10);
    }

    private static MadeRun afterRun() {
        MadeRun run = new MadeRun();
        run.messages("jms-artemis-vm", "threads", around(92_300, 0.02, 10));
        run.messages("jms-artemis-tcp", "processes", around(58_000, 0.03, 9));
        run.bad(Status.TIMEOUT, "the time limit of 1min passed");
        run.sums("jms-artemis-vm", around(0.0045, 0.06, 3));
        run.sums("pipe", around(0.0045, 0.06, 3));
        run.environment.remove("virtualisation");
        return run;
    }

    private static double[] around(double centre, double noise, int n) {
        Random random = new Random((long) (1e6 * centre));
        return DoubleStream.generate(() -> centre * Math.exp(noise * random.nextGaussian()))
                .limit(n)
                .toArray();
    }
}
