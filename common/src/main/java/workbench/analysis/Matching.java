package workbench.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds for trials of one side those of the other side that they are to be compared with: each has one at most. */
final class Matching {
    /** Two trials that belong together. */
    record Match(TrialSummary a, TrialSummary b, int differences) {
        private static Match of(TrialSummary a, TrialSummary b) {
            return new Match(a, b, Comparability.differences(List.of(a, b)).size());
        }

        /** An odd size of one sweep is not matched with an odd one of another: each is as close to others. */
        private boolean isClosestOf(List<Match> candidates) {
            return candidates.stream()
                    .filter(other -> other != this)
                    .allMatch(other -> other.differences > differences);
        }
    }

    private final List<Match> matches = new ArrayList<>();
    private final List<TrialSummary> leftOfA;
    private final List<TrialSummary> leftOfB;

    private Matching(List<TrialSummary> a, List<TrialSummary> b) {
        leftOfA = new ArrayList<>(a);
        leftOfB = new ArrayList<>(b);
    }

    /** A trial is compared with another transport only where the other side does not have its own. */
    static Matching of(List<TrialSummary> a, List<TrialSummary> b) {
        Set<String> ofA = transports(a);
        Set<String> ofB = transports(b);
        Matching matching = new Matching(a, b);
        matching.match((x, y) -> isSameWork(x, y) && transport(x).equals(transport(y)));
        matching.match((x, y) -> isSameWork(x, y) && !ofB.contains(transport(x)) && !ofA.contains(transport(y)));
        return matching;
    }

    private static Set<String> transports(List<TrialSummary> trials) {
        return trials.stream().map(Matching::transport).collect(toSet());
    }

    private static String transport(TrialSummary trial) {
        return trial.transport();
    }

    List<Match> matches() {
        return List.copyOf(matches);
    }

    List<TrialSummary> leftOfA() {
        return List.copyOf(leftOfA);
    }

    List<TrialSummary> leftOfB() {
        return List.copyOf(leftOfB);
    }

    private static boolean isSameWork(TrialSummary a, TrialSummary b) {
        return a.workload().equals(b.workload());
    }

    private void match(BiPredicate<TrialSummary, TrialSummary> comparable) {
        List<Match> candidates = leftOfA.stream()
                .flatMap(
                        a -> leftOfB.stream().filter(b -> comparable.test(a, b)).map(b -> Match.of(a, b)))
                .toList();
        Map<String, List<Match>> byA = candidates.stream().collect(groupingBy(match -> match.a.id()));
        Map<String, List<Match>> byB = candidates.stream().collect(groupingBy(match -> match.b.id()));
        for (Match match : candidates) {
            if (match.isClosestOf(byA.get(match.a.id())) && match.isClosestOf(byB.get(match.b.id()))) {
                matches.add(match);
                leftOfA.removeIf(a -> a == match.a);
                leftOfB.removeIf(b -> b == match.b);
            }
        }
    }
}
