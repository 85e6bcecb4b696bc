package workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbench.result.TrialRecord;
import workbench.workload.ParallelSum;

/** What figures say, in words. */
final class Sentences {
    /** With fewer repetitions than this a ranking is a first impression. */
    static final int LEAST_TO_RELY_ON = 5;

    private final List<TrialSummary> group;
    private final Variation variation;

    private Sentences(List<TrialSummary> group, Variation variation) {
        this.group = group;
        this.variation = variation;
    }

    /** The first of trials that are alike, compared with each other one; the best comes first. */
    static List<String> of(List<TrialSummary> sorted, Variation variation) {
        return Figures.headline(sorted.getFirst().trial().workload())
                .map(headline -> new Sentences(sorted, variation).of(headline))
                .orElse(List.of());
    }

    private List<String> of(Figure headline) {
        List<String> sentences = new ArrayList<>();
        List<TrialSummary> measured = group.stream()
                .filter(trial -> trial.figures().containsKey(headline.name()))
                .toList();
        for (int i = 1; i < measured.size(); i++) {
            sentences.add(compared(measured.getFirst(), measured.get(i), headline));
        }
        for (TrialSummary trial : measured) {
            Spread speedUp = trial.figures().get(Figures.SPEED_UP);
            if (speedUp != null) {
                sentences.add(againstOneThread(trial, speedUp));
            }
        }
        return sentences;
    }

    /** Why two groups of trials are not ranked against each other. */
    static String unlike(List<TrialRecord> a, List<TrialRecord> b, List<String> differences) {
        return a.getFirst().workload() + ": " + transports(a) + (a.size() == 1 ? " is" : " are")
                + " not ranked against " + transports(b) + ": they differ in " + String.join(", ", differences) + ".";
    }

    /** The same of many groups. */
    static String unlike(String workload, int groups, List<String> differences) {
        return workload + ": only trials of the same group are ranked; the " + groups + " groups differ in "
                + String.join(", ", differences) + ".";
    }

    private static String transports(List<TrialRecord> trials) {
        return String.join(
                " and ", trials.stream().map(TrialRecord::transport).distinct().toList());
    }

    private String compared(TrialSummary best, TrialSummary other, Figure figure) {
        Spread ofBest = best.figures().get(figure.name());
        Spread ofOther = other.figures().get(figure.name());
        String start = subject();
        if (Math.min(ofBest.n(), ofOther.n()) < Spread.LEAST_TO_RANK) {
            return start + "cannot tell " + name(best) + " from " + name(other) + ": it takes " + Spread.LEAST_TO_RANK
                    + " good repetitions of each to compare them (there are " + ofBest.n() + " and " + ofOther.n()
                    + ").";
        }
        if (ofBest.overlaps(ofOther)) {
            return start + "cannot tell " + name(best) + " from " + name(other) + ": the ranges of their "
                    + noun(figure) + " overlap (" + repetitions(ofBest, ofOther) + ").";
        }
        return start + name(best) + times(ofBest.median(), ofOther.median(), figure) + name(other) + " ("
                + repetitions(ofBest, ofOther) + ", ranges apart" + quality(best, ofBest, other, ofOther) + ").";
    }

    private String againstOneThread(TrialSummary trial, Spread speedUp) {
        String range = factor(speedUp.min()) + " … " + factor(speedUp.max()) + ", " + speedUp.n() + " repetitions"
                + quality(trial, speedUp, trial, speedUp);
        String start = subject() + name(trial) + workers(trial.trial());
        if (speedUp.n() < Spread.LEAST_TO_RANK) {
            return start + ": it takes " + Spread.LEAST_TO_RANK
                    + " good repetitions to compare it with one thread alone" + " (there "
                    + (speedUp.n() == 1 ? "is 1" : "are " + speedUp.n()) + ").";
        }
        if (speedUp.min() <= 1 && speedUp.max() >= 1) {
            return start + " cannot be told from one thread alone: " + factor(speedUp.median()) + " times its speed ("
                    + range + ").";
        }
        return start + (speedUp.median() > 1 ? " is faster" : " is slower") + " than one thread alone: "
                + factor(speedUp.median()) + " times its speed (" + range + ").";
    }

    private String subject() {
        TrialRecord trial = group.getFirst().trial();
        String kernel = trial.kernel().equals("native") ? "" : ", " + trial.kernel() + " kernel";
        return trial.workload() + ", " + trial.deployment() + kernel + variation.shared(group) + ": ";
    }

    private String name(TrialSummary trial) {
        return variation.name(trial, group);
    }

    private static String workers(TrialRecord trial) {
        Object workers = trial.parameters().get(ParallelSum.WORKERS);
        return workers == null ? "" : " with " + workers + (workers.toString().equals("1") ? " worker" : " workers");
    }

    private static String times(double best, double other, Figure figure) {
        return switch (figure.unit()) {
            case NANOS -> " answered " + factor(other / best) + " times as fast as ";
            case ELEMENTS_PER_SECOND -> " added " + factor(best / other) + " times the " + noun(figure) + " of ";
            default -> " moved " + factor(best / other) + " times the " + noun(figure) + " of ";
        };
    }

    private static String noun(Figure figure) {
        return switch (figure.unit()) {
            case NANOS -> "median latencies";
            case ELEMENTS_PER_SECOND -> "elements per second";
            case BYTES_PER_SECOND -> "bytes per second";
            default -> "messages per second";
        };
    }

    private static String repetitions(Spread a, Spread b) {
        return a.n() == b.n() ? a.n() + " repetitions each" : a.n() + " and " + b.n() + " repetitions";
    }

    private static String quality(TrialSummary a, Spread ofA, TrialSummary b, Spread ofB) {
        return (Math.min(ofA.n(), ofB.n()) < LEAST_TO_RELY_ON ? "; trial quality" : "")
                + (a.isWarmingUp() || b.isWarmingUp()
                        ? "; not warmed up, so this may change with a longer preset"
                        : "");
    }

    /** Enough digits to see the difference to 1, or to 0. */
    static String factor(double factor) {
        String format = factor < 0.1 ? "%.3f" : factor < 1.5 ? "%.2f" : factor < 20 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, factor);
    }
}
