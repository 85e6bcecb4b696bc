package workbench.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a short run of some trials says the same as a long one of the same trials: each result, and each ratio of two trials that may be
 * ranked against each other.
 */
public record PresetAgreement(List<Line> trials, List<Line> ratios) {
    /** A result of the short run may be so much of the long one's. */
    private static final double LEAST = 0.8;

    private static final double MOST = 1.25;

    /** A ratio of two results may be as far from that of the long run, as a part of it. */
    private static final double RATIO_TOLERANCE = 0.25;

    /**
     * @param subject the trial's id; of a ratio, both ids
     * @param shortRun a centre or the ratio of two; empty where it was not measured
     * @param steady whether the short run may be ranked by it: what it does not claim need not agree
     * @param agrees whether they are close enough, if it is steady
     */
    public record Line(
            String subject, Optional<Double> shortRun, Optional<Double> longRun, boolean steady, boolean agrees) {
        private static Line of(
                String subject,
                Optional<Double> shortRun,
                Optional<Double> longRun,
                boolean steady,
                Predicate<Double> near) {
            boolean agrees =
                    PresetAgreement.quotient(shortRun, longRun).filter(near).isPresent();
            return new Line(subject, shortRun, longRun, steady, agrees);
        }

        /** Short ÷ long; empty where either is missing. */
        public Optional<Double> quotient() {
            return PresetAgreement.quotient(shortRun, longRun);
        }

        /** Whether the short run claims something that the long one does not bear out. */
        public boolean isContradicted() {
            return steady && !agrees;
        }
    }

    /** By the headline metric of each workload; trials are matched by their ids. */
    public static PresetAgreement of(Comparison shortRun, Comparison longRun) {
        Map<String, Double> longById = new HashMap<>();
        longRun.trials().forEach(trial -> centre(trial).ifPresent(centre -> longById.put(trial.id(), centre)));
        List<Line> trials = new ArrayList<>();
        List<Line> ratios = new ArrayList<>();
        for (WorkloadComparison workload : shortRun.workloads()) {
            for (LikeGroup group : workload.groups()) {
                group.trials().forEach(trial -> trials.add(line(trial, longById)));
                ratios.addAll(ratios(group.trials(), longById));
            }
        }
        return new PresetAgreement(List.copyOf(trials), List.copyOf(ratios));
    }

    private static Line line(TrialSummary trial, Map<String, Double> longById) {
        String id = trial.id();
        return Line.of(
                id,
                centre(trial),
                Optional.ofNullable(longById.get(id)),
                trial.isSteady(),
                quotient -> quotient >= LEAST && quotient <= MOST);
    }

    /** Of the best, by the short run, and each other one. */
    private static List<Line> ratios(List<TrialSummary> sorted, Map<String, Double> longById) {
        TrialSummary best = sorted.getFirst();
        String bestId = best.id();
        return sorted.stream()
                .skip(1)
                .map(other -> Line.of(
                        bestId + " ÷ " + other.id(),
                        quotient(centre(best), centre(other)),
                        quotient(
                                Optional.ofNullable(longById.get(bestId)),
                                Optional.ofNullable(longById.get(other.id()))),
                        best.isSteady() && other.isSteady(),
                        quotient -> Math.abs(quotient - 1) <= RATIO_TOLERANCE))
                .toList();
    }

    private static Optional<Double> quotient(Optional<Double> a, Optional<Double> b) {
        return a.flatMap(x -> b.map(y -> x / y));
    }

    private static Optional<Double> centre(TrialSummary trial) {
        return trial.headline().flatMap(trial::sample).map(Sample::centre);
    }

    /** Whether nothing that the short run claims is contradicted. */
    public boolean holds() {
        return trials.stream().noneMatch(Line::isContradicted)
                && ratios.stream().noneMatch(Line::isContradicted);
    }
}
