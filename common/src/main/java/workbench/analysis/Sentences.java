package workbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.metric.MetricCatalogue;
import workbench.result.TrialRecord;
import workbench.workload.Reliability;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What the results of trials that are alike say, in words. */
final class Sentences {
    private final List<TrialSummary> group;
    private final Variation variation;

    private Sentences(List<TrialSummary> group, Variation variation) {
        this.group = group;
        this.variation = variation;
    }

    /** The best of them, compared with each other one, then each with one thread alone. */
    static List<String> of(List<TrialSummary> group, Variation variation, Ranking ranking) {
        return new Sentences(group, variation).of(ranking);
    }

    private List<String> of(Ranking ranking) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(pairs(ranking.others()));
        warmingUp().ifPresent(sentences::add);
        for (TrialSummary trial : ranking.sorted()) {
            Sample speedUp = trial.metrics().get(MetricCatalogue.SPEED_UP.name());
            if (speedUp != null) {
                sentences.add(againstOneThread(trial, speedUp));
            }
        }
        return sentences;
    }

    /** Of the best beside each other one. Those that cannot be told from it for the same reason share a sentence: there may be many. */
    private List<String> pairs(List<TrialPair> others) {
        Map<String, List<String>> untold = new LinkedHashMap<>();
        List<String> ranked = new ArrayList<>();
        for (TrialPair pair : others) {
            if (pair.finding() == Finding.CANNOT_TELL) {
                untold.computeIfAbsent(PairSentence.whyNot(pair), reason -> new ArrayList<>())
                        .add(name(pair.b()));
            } else {
                ranked.add(PairSentence.ranked(pair, name(pair.a()), name(pair.b())));
            }
        }
        List<String> sentences = new ArrayList<>();
        untold.forEach((reason, names) ->
                sentences.add(PairSentence.cannotTell(name(others.getFirst().a()), names, reason)));
        sentences.addAll(ranked);
        return sentences;
    }

    private Optional<String> warmingUp() {
        List<String> names = group.stream()
                .filter(trial -> trial.ok() > 0 && !trial.isSteady())
                .map(this::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Steadiness.warmingUp(names) + (names.size() == 1 ? " and is" : " and are") + " not ranked.");
    }

    /** Why two groups of trials are not ranked against each other. */
    static String unlike(List<TrialSummary> a, List<TrialSummary> b, List<String> differences) {
        return a.getFirst().trial().workload() + ": " + transports(a) + (a.size() == 1 ? " is" : " are")
                + " not ranked against " + transports(b) + ": they differ in " + String.join(", ", differences) + ".";
    }

    /** The same of many groups. */
    static String unlike(String workload, int groups, List<String> differences) {
        return workload + ": only trials of the same group are ranked; the " + groups + " groups differ in "
                + String.join(", ", differences) + ".";
    }

    private static String transports(List<TrialSummary> trials) {
        return Enumerated.of(trials.stream()
                .map(trial -> trial.trial().transport())
                .distinct()
                .toList());
    }

    private String againstOneThread(TrialSummary trial, Sample speedUp) {
        String start = name(trial) + workers(trial.trial());
        if (speedUp.n() < Sample.LEAST_TO_RANK) {
            return start + ": it takes " + Sample.LEAST_TO_RANK
                    + " good repetitions to compare it with one thread alone" + " (there "
                    + (speedUp.n() == 1 ? "is 1" : "are " + speedUp.n()) + ").";
        }
        double lower = speedUp.interval().map(Interval::lower).orElse(speedUp.min());
        double upper = speedUp.interval().map(Interval::upper).orElse(speedUp.max());
        String times = times(speedUp) + " times its speed (" + bounds(speedUp) + ", " + speedUp.n() + " repetitions"
                + PairSentence.quality(speedUp.n()) + ").";
        if (lower <= 1 && upper >= 1) {
            return start + " cannot be told from one thread alone: " + times;
        }
        return start + (speedUp.centre() > 1 ? " is faster" : " is slower") + " than one thread alone: " + times;
    }

    private static String times(Sample speedUp) {
        return speedUp.interval()
                .map(interval -> new RatioText(interval).centre())
                .orElse(RatioText.rough(speedUp.centre()));
    }

    private static String bounds(Sample speedUp) {
        return speedUp.interval()
                .map(interval -> new RatioText(interval).bounds())
                .orElse(RatioText.rough(speedUp.min()) + " … " + RatioText.rough(speedUp.max()));
    }

    /** {@code threads, messageSize 64KiB}. */
    static String heading(List<TrialSummary> group, Variation variation) {
        TrialRecord trial = group.getFirst().trial();
        String kernel = trial.kernel().equals("native") ? "" : ", " + trial.kernel() + " kernel";
        String reliability = trial.reliability().equals(Reliability.RELIABLE.id()) ? "" : ", " + trial.reliability();
        return trial.deployment() + kernel + reliability + variation.shared(group);
    }

    private String name(TrialSummary trial) {
        return variation.name(trial, group);
    }

    private static String workers(TrialRecord trial) {
        return Workloads.byName(trial.workload())
                .flatMap(Workload::sharersParameter)
                .map(trial.parameters()::get)
                .map(workers -> " with " + workers + (workers.toString().equals("1") ? " worker" : " workers"))
                .orElse("");
    }
}
