package workbench.present;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.analysis.Difference;
import workbench.analysis.Finding;
import workbench.analysis.LikeGroup;
import workbench.analysis.Sample;
import workbench.analysis.TrialPair;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.metric.MetricCatalogue;
import workbench.result.TrialRecord;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/** What trials that are alike say about each other, with what there is to mind. */
public final class Statements {
    private final LikeGroup group;

    private Statements(LikeGroup group) {
        this.group = group;
    }

    /** The best of them, compared with each other one, then each with one thread alone. */
    public static List<String> of(LikeGroup group) {
        Statements made = new Statements(group);
        List<String> statements = made.pairs();
        made.warmingUp().ifPresent(statements::add);
        statements.addAll(made.few());
        for (TrialSummary trial : group.ranking().sorted()) {
            trial.sample(MetricCatalogue.SPEED_UP)
                    .ifPresent(speedUp -> statements.add(made.againstOneThread(trial, speedUp)));
        }
        made.sends().ifPresent(statements::add);
        return statements;
    }

    /** The same, each with what it is about: the workload and what the trials have in common. */
    public static List<String> sentences(LikeGroup group) {
        String subject = group.trials().getFirst().workload() + ", " + GroupText.heading(group);
        return of(group).stream().map(statement -> subject + ": " + statement).toList();
    }

    /** In one sentence with its conditions, for where there is little room: the best beside the next one, or one that it cannot be told from. */
    static Optional<String> brief(LikeGroup group) {
        return nearest(group)
                .map(pair ->
                        (isToldByConditions(pair, group) ? "" : GroupText.heading(group) + ": ") + brief(pair, group));
    }

    /** The same, for where it stands beneath what the trials have in common. */
    public static Optional<String> briefBeneathHeading(LikeGroup group) {
        return nearest(group).map(pair -> brief(pair, group));
    }

    private static Optional<TrialPair> nearest(LikeGroup group) {
        List<TrialPair> others = group.ranking().others();
        return others.stream()
                .filter(other -> other.finding() == Finding.CANNOT_TELL)
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** How many JVMs there are, which the conditions tell, follows from the deployment. */
    private static boolean isToldByConditions(TrialPair pair, LikeGroup group) {
        return pair.finding() != Finding.CANNOT_TELL
                && pair.a().arrangement().jvms() > 0
                && GroupText.heading(group).equals(pair.a().trial().deployment());
    }

    private static String brief(TrialPair pair, LikeGroup group) {
        String best = GroupText.name(pair.a(), group);
        String other = GroupText.name(pair.b(), group);
        return pair.finding() == Finding.CANNOT_TELL
                ? PairSentence.cannotTell(best, List.of(other), PairSentence.whyNot(pair))
                : PairSentence.brief(pair, best, other);
    }

    /** Of the best beside each other one. Those that cannot be told from it for the same reason share a sentence: there may be many. */
    private List<String> pairs() {
        List<TrialPair> others = group.ranking().others();
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
        List<String> statements = new ArrayList<>();
        untold.forEach((reason, names) ->
                statements.add(PairSentence.cannotTell(name(others.getFirst().a()), names, reason)));
        statements.addAll(ranked);
        return statements;
    }

    private Optional<String> warmingUp() {
        List<TrialSummary> unsteady =
                group.trials().stream().filter(TrialSummary::isWarmingUp).toList();
        return unsteady.isEmpty()
                ? Optional.empty()
                : Optional.of(SteadinessText.why(unsteady, this::name) + (unsteady.size() == 1 ? " and is" : " and are")
                        + " not ranked.");
    }

    private List<String> few() {
        return group.trials().stream()
                .flatMap(trial -> BlankText.notRanked(trial).map(why -> name(trial) + " is " + why + ".").stream())
                .toList();
    }

    private String againstOneThread(TrialSummary trial, Sample speedUp) {
        String start = name(trial) + workers(trial.trial());
        if (speedUp.n() < Sample.LEAST_TO_RANK) {
            return start + ": it takes " + Sample.LEAST_TO_RANK
                    + " good repetitions to compare it with one thread alone" + " (there "
                    + (speedUp.n() == 1 ? "is 1" : "are " + speedUp.n()) + ").";
        }
        String times = times(speedUp) + " times its speed (" + bounds(speedUp) + ", " + speedUp.n() + " repetitions"
                + PairSentence.quality(speedUp.n()) + ").";
        if (speedUp.lower() <= 1 && speedUp.upper() >= 1) {
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

    private static String workers(TrialRecord trial) {
        return Workloads.byName(trial.workload())
                .flatMap(Workload::sharersParameter)
                .map(trial.parameters()::get)
                .map(workers -> " with " + workers + (workers.toString().equals("1") ? " worker" : " workers"))
                .orElse("");
    }

    /**
     * Trials whose sends were asked for alike are ranked: a library's ordinary send against another's is what people want to know. When such a
     * send returns is each library's own, though, and part of the ratio.
     */
    private Optional<String> sends() {
        Map<String, Set<String>> byMeaning = new LinkedHashMap<>();
        for (TrialSummary trial : group.ranking().sorted()) {
            String meaning = SemanticsWords.of(trial).getOrDefault(SemanticsWords.SEND, "");
            byMeaning.computeIfAbsent(meaning, m -> new LinkedHashSet<>()).add(name(trial));
        }
        byMeaning.remove("");
        if (byMeaning.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(byMeaning.entrySet().stream()
                .map(sends -> "of " + Prose.enumerated(List.copyOf(sends.getValue())) + " “" + sends.getKey() + "”")
                .collect(Collectors.joining(", ", "mind that a send is not the same: ", ".")));
    }

    private String name(TrialSummary trial) {
        return GroupText.name(trial, group);
    }

    /** Why trials of different groups are not ranked against each other: names two groups of different transports, counts more. */
    public static Optional<String> unlike(WorkloadComparison workload) {
        List<List<TrialSummary>> measured = workload.measured();
        if (measured.size() < 2) {
            return Optional.empty();
        }
        List<String> a = transports(measured.getFirst());
        List<String> b = transports(measured.getLast());
        String differ = " differ in " + differences(workload.differences()) + ".";
        return Optional.of(workload.workload() + ": "
                + (measured.size() == 2 && Collections.disjoint(a, b)
                        ? Prose.enumerated(a) + (measured.getFirst().size() == 1 ? " is" : " are")
                                + " not ranked against " + Prose.enumerated(b) + ": they" + differ
                        : "only trials of the same group are ranked; the " + measured.size() + " groups" + differ));
    }

    private static List<String> transports(List<TrialSummary> trials) {
        return trials.stream().map(TrialSummary::transport).distinct().toList();
    }

    /** {@code deployment (threads, processes), kernel (native, portable)}. */
    static String differences(List<Difference> differences) {
        return differences.stream().map(Statements::difference).collect(Collectors.joining(", "));
    }

    static String difference(Difference difference) {
        return difference.aspect() + " (" + String.join(", ", difference.values()) + ")";
    }
}
