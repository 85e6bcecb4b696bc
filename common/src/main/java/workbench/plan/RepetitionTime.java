package workbench.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.OpenLoop;
import workbench.workload.Parameters;
import workbench.workload.Units;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * How long a repetition takes, as its plan says it, part by part. The time limit, whether a set limit can hold, and what is told before the start
 * all follow from here.
 *
 * @param jvms that are started
 */
public record RepetitionTime(int jvms, List<Part> parts) {
    /** Until the usual trials are steady, on average. */
    private static final long USUAL_WARM_UP_NANOS = 7_500_000_000L;

    /** An operation and each of its bytes, where nothing is known of the transport. */
    private static final long USUAL_OPERATION_NANOS = 20_000;

    private static final long USUAL_BYTE_NANOS = 1;

    /** The same over what is slow and still works: a disk that is written for each message. */
    private static final long SLOW_OPERATION_NANOS = 1_000_000;

    private static final long SLOW_BYTE_NANOS = 20;

    /** Another machine may compute faster or slower than was thought, by these factors. */
    private static final long FASTER = 4;

    private static final long SLOWER = 20;

    /** For what no plan tells: a repetition that takes this much longer hangs. */
    private static final long SLACK_NANOS = 60_000_000_000L;

    /** A JVM starts in less, also where many start at once. */
    private static final long JVM_NANOS = 2_000_000_000L;

    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final long MINUTE_NANOS = 60 * SECOND_NANOS;
    private static final long HOUR_NANOS = 60 * MINUTE_NANOS;

    /** More than that much of a unit is told in the next larger one. */
    private static final long MANY = 10;

    /**
     * Each in nanoseconds.
     *
     * @param what it is, for people
     * @param least no repetition takes less
     * @param planned the longest that its plan allows for, where it says so
     * @param about what is expected
     * @param most longer only where something hangs
     */
    record Part(String what, long least, long planned, long about, long most) {
        static Part exactly(String what, long nanos) {
            return new Part(what, nanos, nanos, nanos, nanos);
        }
    }

    public static RepetitionTime of(Trial trial, Preset preset) {
        return of(trial.workload(), trial.transport(), trial.deployment(), trial.parameters(), preset);
    }

    static RepetitionTime of(
            Workload workload, Transport transport, Deployment deployment, Parameters parameters, Preset preset) {
        List<Part> parts = new ArrayList<>();
        long usual = Math.clamp(USUAL_WARM_UP_NANOS, preset.warmupNanos(), preset.mostWarmupNanos());
        parts.add(new Part("warm-up", preset.warmupNanos(), preset.mostWarmupNanos(), usual, preset.mostWarmupNanos()));
        if (OpenLoop.isIn(parameters)) {
            parts.add(Part.exactly("settling", Math.min(Defaults.SETTLING_NANOS, preset.mostWarmupNanos())));
        }
        if (workload.fixedSize()) {
            parts.addAll(computing(workload, parameters, preset));
        } else {
            parts.add(timed(workload, parameters, preset));
            parts.add(new Part("verification", 0, 0, 0, Defaults.VERIFIED_NANOS));
        }
        int participants = workload.roles(parameters).size();
        int hosts = transport.hostPlacement() == HostPlacement.OWN_PROCESS ? 1 : 0;
        return new RepetitionTime((deployment == Deployment.THREADS ? 1 : participants) + hosts, List.copyOf(parts));
    }

    private static Part timed(Workload workload, Parameters parameters, Preset preset) {
        Optional<String> count = workload.countParameter().filter(parameters::has);
        if (count.isEmpty()) {
            boolean said = parameters.has(CommonParameters.DURATION);
            return Part.exactly(
                    "measuring", said ? parameters.nanos(CommonParameters.DURATION) : preset.measureNanos());
        }
        long operations = parameters.number(count.get());
        long bytes = workload.inFlight(parameters).messageBytes();
        long slow = operations * (SLOW_OPERATION_NANOS + bytes * SLOW_BYTE_NANOS);
        if (!OpenLoop.isIn(parameters)) {
            long about = operations * (USUAL_OPERATION_NANOS + bytes * USUAL_BYTE_NANOS);
            return new Part(count.get() + " (" + operations + ")", 0, 0, about, slow);
        }
        long perSecond = parameters.rate(OpenLoop.RATE);
        // The first is sent at once.
        long nanos = (operations - 1) * SECOND_NANOS / perSecond;
        String what = count.get() + " (" + operations + ") at rate " + Units.formatRate(perSecond);
        return new Part(what, nanos, nanos, nanos, nanos + slow);
    }

    /** Each is repeated at least so often, however long it takes. */
    private static List<Part> computing(Workload workload, Parameters parameters, Preset preset) {
        long alone = workload.computeNanos(parameters);
        int workers = workload.sharersParameter().map(parameters::count).orElse(1);
        long rounds = Defaults.LEAST_FIXED_ITERATIONS;
        List<Part> parts = new ArrayList<>();
        if (workload.hasBaseline()) {
            long all = preset.leastBaselines() * alone;
            parts.add(new Part("baseline", all / FASTER, all / FASTER, all, all * SLOWER));
        }
        long least = Math.max(preset.measureNanos(), rounds * alone / FASTER / workers);
        parts.add(new Part(
                rounds + " rounds or more",
                least,
                least,
                Math.max(preset.measureNanos(), rounds * alone),
                preset.measureNanos() + rounds * alone * SLOWER));
        // One when the warm-up ends, and one that is verified.
        parts.add(new Part("further rounds", 0, 0, 2 * alone, 2 * alone * SLOWER));
        return parts;
    }

    /** What is expected, without the start of the JVMs. */
    public long aboutNanos() {
        return parts.stream().mapToLong(Part::about).sum();
    }

    long leastNanos() {
        return parts.stream().mapToLong(Part::least).sum();
    }

    /** In whole minutes: nothing is to be read into it. */
    long limitNanos() {
        long most = parts.stream().mapToLong(Part::most).sum() + jvms * JVM_NANOS + SLACK_NANOS;
        return Math.min(Math.ceilDiv(most, MINUTE_NANOS) * MINUTE_NANOS, CommonParameters.LONGEST_LIMIT_NANOS);
    }

    /** @throws UsageException if no repetition can be over by then */
    void check(long limitNanos) {
        if (leastNanos() >= limitNanos) {
            String parted = parts.stream()
                    .filter(part -> part.least() > 0)
                    .map(part -> part.what() + " " + shown(part.least()))
                    .collect(Collectors.joining(", "));
            boolean never = leastNanos() >= CommonParameters.LONGEST_LIMIT_NANOS;
            throw new UsageException("'timeLimit' cannot be '" + Units.formatNanos(limitNanos)
                    + "': a repetition takes " + shown(leastNanos()) + " at least (" + parted + "). "
                    + (never
                            ? "More than " + Units.formatNanos(CommonParameters.LONGEST_LIMIT_NANOS)
                                    + " is not allowed: ask for less."
                            : "Leave it out, and it follows from the plan: " + Units.formatNanos(limitNanos()) + "."));
        }
    }

    /** That a limit may end what goes as planned; empty where it does not. */
    Optional<String> doubt(long limitNanos) {
        long planned = parts.stream().mapToLong(Part::planned).sum();
        return planned < limitNanos
                ? Optional.empty()
                : Optional.of("timeLimit " + Units.formatNanos(limitNanos)
                        + " may end a repetition whose warm-up is long: it may take up to "
                        + shown(parts.getFirst().planned()) + ", and the whole " + shown(planned) + ".");
    }

    /** Rounded up. */
    private static String shown(long nanos) {
        long unit = 1;
        if (nanos >= MANY * HOUR_NANOS) {
            unit = HOUR_NANOS;
        } else if (nanos >= MANY * MINUTE_NANOS) {
            unit = MINUTE_NANOS;
        } else if (nanos >= SECOND_NANOS) {
            unit = SECOND_NANOS;
        }
        return Units.formatNanos(Math.ceilDiv(nanos, unit) * unit);
    }
}
