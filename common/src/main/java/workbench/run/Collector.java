package workbench.run;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import workbench.launch.ChildSpec;
import workbench.metric.MetricCatalogue;
import workbench.metric.Operation;
import workbench.plan.Defaults;
import workbench.plan.Trial;
import workbench.record.ArrivalWindows;
import workbench.record.Histograms;
import workbench.result.KernelSource;
import workbench.result.Metrics;
import workbench.result.ParticipantRecord;
import workbench.result.Repetition;
import workbench.result.Status;
import workbench.result.WarmUp;
import workbench.result.Windows;
import workbench.workload.Assessment;
import workbench.workload.Phase;
import workbench.workload.Receipt;
import workbench.workload.Role;
import workbench.workload.Units;
import workbench.workload.Workload;

/**
 * Makes the record of a repetition from what was seen of it, and has the workload judge it.
 *
 * @param startedFrom what its children started from; empty if nothing was started
 * @param workbench the digest of the workbench that they ran; empty if nothing was started
 */
record Collector(Trial trial, int round, String startedAt, String startedFrom, String workbench) {
    private static final double NANOS_PER_SECOND = 1e9;

    private static final String WATCHED = "watchedSeconds";

    private static final String INCOMPLETE = "messages were lost or overtaken, which is no mistake of this transport:"
            + " its rates count what arrived, and it was not held back by its receivers.";

    /** A repetition that came to its end; its verdict decides whether it is ok. */
    Repetition ended(Observation seen, double wallSeconds) {
        Assessment assessment =
                trial.workload().assess(trial.parameters(), trial.transport().reliability(), seen.iterations());
        String reason = reason(assessment, seen.isStalled());
        return repetition(reason.isEmpty() ? Status.OK : Status.FAILED, reason, assessment, seen, wallSeconds);
    }

    /** Why it is not ok; empty if it is. Of an iteration that was given up, what came later is in the verdict, and nothing was timed after it. */
    static String reason(Assessment assessment, boolean stalled) {
        if (!assessment.verdict().correct()) {
            return "verification failed: " + assessment.verdict().complaint();
        }
        return stalled
                ? "an iteration was given up when nothing had arrived for " + Units.formatNanos(Defaults.STALL_NANOS)
                        + "; all messages came in the end, but nothing was timed after that. See whether the machine is overloaded."
                : assessment.shortfall();
    }

    Repetition broken(Status status, String reason, Observation seen, double wallSeconds) {
        return repetition(status, reason, null, seen, wallSeconds);
    }

    private Repetition repetition(
            Status status, String reason, Assessment assessment, Observation seen, double wallSeconds) {
        Times times = Times.of(receipts(seen, Phase.TIMED));
        List<String> warnings = new ArrayList<>(seen.warnings());
        if (times.negative() > 0) {
            warnings.add(times.negative() + " send-to-receive times were negative and are not in the percentiles.");
        }
        if (assessment != null && assessment.verdict().isIncomplete()) {
            warnings.add(INCOMPLETE);
        }
        MeasuredCosts.blank(seen).ifPresent(warnings::add);
        Standstills.warning(seen.standstills(), timedSeconds(seen)).ifPresent(warnings::add);
        return new Repetition(
                trial.id(),
                trial.workload().name(),
                trial.transport().id(),
                trial.deployment().id(),
                trial.kernel(),
                trial.values(),
                round,
                status,
                reason,
                assessment == null ? null : assessment.verdict(),
                assessment == null ? null : assessment.verification(),
                assessment == null ? Metrics.NONE : metrics(assessment, seen, times),
                participants(seen),
                Map.of(),
                status == Status.UNAVAILABLE ? null : trial.semantics(),
                seen.hostFacts(),
                sources(seen),
                machine(seen),
                warnings,
                windows(seen, assessment, times),
                Base64.getEncoder().encodeToString(Histograms.encode(times.histogram())),
                startedAt,
                wallSeconds);
    }

    /** How many JVMs shared the processors is told where the timed part was watched. */
    private Map<String, Object> machine(Observation seen) {
        Map<String, Object> machine = new LinkedHashMap<>(seen.machine());
        if (!machine.isEmpty()) {
            machine.putAll(Standstills.facts(seen.standstills()));
            machine.putAll(BusyJvms.of(ChildSpec.of(trial)).facts());
        }
        return machine;
    }

    private static double timedSeconds(Observation seen) {
        return seen.machine().get(WATCHED) instanceof Number seconds ? seconds.doubleValue() : 0;
    }

    private Map<String, String> sources(Observation seen) {
        Map<String, String> sources = new LinkedHashMap<>(MeasuredCosts.sources(seen));
        if (!startedFrom.isEmpty()) {
            sources.put("startedFrom", startedFrom);
        }
        if (!workbench.isEmpty()) {
            sources.put(KernelSource.WORKBENCH, workbench);
        }
        if (!seen.algorithms().isEmpty()) {
            sources.put("algorithms", seen.algorithms());
        }
        seen.classes()
                .forEach(className -> KernelSources.text(trial.transport(), className)
                        .ifPresent(text ->
                                sources.putAll(KernelSource.of(className, text).facts())));
        return sources;
    }

    private Metrics metrics(Assessment assessment, Observation seen, Times times) {
        Map<String, Double> metrics = new LinkedHashMap<>(assessment.metrics());
        long operations = assessment.verdict().received() / deliveries();
        if (!metrics.isEmpty() && operations > 0) {
            List<Role> roles = trial.workload().roles(trial.parameters());
            metrics.putAll(MeasuredCosts.of(seen, roles, trial.workload().operation(), operations));
        }
        Double rate = metrics.get(trial.workload().rate().name());
        // Of other operations the times are no way from one end to the other.
        if (rate != null && trial.workload().operation() == Operation.MESSAGE) {
            times.inSystem(rate).ifPresent(messages -> metrics.put(MetricCatalogue.IN_SYSTEM.name(), messages));
        }
        int batch = seen.iterations().stream()
                .mapToInt(observed -> observed.iteration().batch())
                .max()
                .orElse(1);
        if (batch > 1) {
            metrics.put(MetricCatalogue.BATCH.name(), (double) batch);
        }
        return new Metrics(
                metrics,
                times.latencies(trial.workload().times(trial.parameters()).name()));
    }

    private List<ParticipantRecord> participants(Observation seen) {
        List<Role> roles = trial.workload().roles(trial.parameters());
        long[] operations = new long[roles.size()];
        for (Receipt receipt : receipts(seen, Phase.TIMED)) {
            operations[receipt.rank()] += switch (receipt) {
                case Receipt.Produced produced -> produced.sent();
                case Receipt.Consumed consumed -> consumed.received();
                case Receipt.Computed computed -> computed.pieces() + (computed.answered() ? 1 : 0);
            };
        }
        return IntStream.range(0, operations.length)
                .mapToObj(rank -> new ParticipantRecord(rank, roles.get(rank).label(), operations[rank]))
                .toList();
    }

    /** Null where nothing was seen over time, since it never began. */
    private Windows windows(Observation seen, Assessment assessment, Times times) {
        if (seen.warmUp().rates().isEmpty()
                && iterations(seen, Phase.TIMED).findAny().isEmpty()) {
            return null;
        }
        long durationNanos = iterations(seen, Phase.TIMED)
                .mapToLong(observed -> observed.iteration().durationNanos())
                .max()
                .orElse(0);
        Double settled = median(Times.of(receipts(seen, Phase.SETTLING)));
        Double timed = median(times);
        WarmUp warmUp = new WarmUp(
                seen.warmUp().isSteady(trial.workload().fixedSize()),
                seen.warmUpNanos() / NANOS_PER_SECOND,
                trial.workload().rate().name(),
                seen.warmUp().rates(),
                settled == null ? timedRatio(seen, assessment) : null,
                settled == null || timed == null ? null : timed / settled);
        return new Windows(
                ArrivalWindows.lengthNanos(durationNanos), timedWindows(seen), warmUp, timedIterations(seen));
    }

    /** Operations per second in each, where the whole is repeated; one that was too short to tell is left out. */
    private List<Double> timedIterations(Observation seen) {
        if (!trial.workload().fixedSize()) {
            return List.of();
        }
        return iterations(seen, Phase.TIMED)
                .map(observed -> trial.workload().assess(trial.parameters(), List.of(observed)))
                .map(assessed -> assessed.metrics().get(trial.workload().rate().name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Double timedRatio(Observation seen, Assessment assessment) {
        Double rate = assessment == null
                ? null
                : assessment.metrics().get(trial.workload().rate().name());
        return rate == null ? null : SteadyState.ratio(rate, seen.warmUp().rates());
    }

    /** Of the times that were taken, in nanoseconds; null without any. */
    private static Double median(Times times) {
        Histogram nanos = times.histogram();
        return nanos.getTotalCount() == 0 ? null : Math.max(1.0, nanos.getValueAtPercentile(50));
    }

    private List<Long> timedWindows(Observation seen) {
        List<long[]> counts = iterations(seen, Phase.TIMED)
                .flatMap(observed -> observed.receipts(Receipt.Consumed.class).stream())
                .map(Receipt.Consumed::windows)
                .toList();
        int most = counts.stream().mapToInt(windows -> windows.length).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(window -> counts.stream()
                        .filter(windows -> window < windows.length)
                        .mapToLong(windows -> windows[window])
                        .sum())
                .map(delivered -> Math.round((double) delivered / deliveries()))
                .toList();
    }

    /** Of each message; what is told by message counts it once. */
    private int deliveries() {
        return trial.workload().deliveries(trial.parameters());
    }

    private static List<Receipt> receipts(Observation seen, Phase phase) {
        return iterations(seen, phase)
                .flatMap(observed -> observed.receipts().stream())
                .toList();
    }

    private static Stream<Workload.Observed> iterations(Observation seen, Phase phase) {
        return seen.iterations().stream().filter(observed -> observed.is(phase));
    }
}
