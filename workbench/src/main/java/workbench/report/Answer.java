package workbench.report;

import java.util.List;
import java.util.Optional;
import workbench.analysis.Interval;
import workbench.analysis.LikeGroup;
import workbench.analysis.TrialSummary;
import workbench.analysis.WorkloadComparison;
import workbench.present.GroupText;
import workbench.present.Prose;
import workbench.present.Statements;

/**
 * What came out among trials that are alike, in words.
 *
 * @param subject what the trials have in common
 * @param verdict who wins, if anybody
 * @param decided whether somebody does
 * @param statements by how much, and how certain that is
 * @param price what it costs; empty where that is not known
 * @param quality {@code trial quality}, or how sure statements are
 */
record Answer(String subject, String verdict, boolean decided, List<String> statements, String price, String quality) {
    /** What is read first; empty if nothing is said. */
    List<String> first() {
        return statements.subList(0, Math.min(1, statements.size()));
    }

    List<String> others() {
        return statements.subList(first().size(), statements.size());
    }

    static List<Answer> of(WorkloadComparison workload) {
        return workload.groups().stream()
                .filter(group -> !group.measured().isEmpty())
                .map(group -> of(workload.workload(), group))
                .toList();
    }

    private static Answer of(String workload, LikeGroup group) {
        boolean few = group.measured().stream().anyMatch(trial -> trial.ok() < Interval.LEAST);
        return new Answer(
                GroupText.heading(group),
                verdict(group),
                group.winner().isPresent(),
                Statements.of(group).stream()
                        .map(statement -> sentence(statement, group))
                        .toList(),
                CostSentence.of(workload, group),
                few ? "trial quality" : "95 % intervals");
    }

    /** With a capital letter, unless a trial's name begins it. */
    private static String sentence(String statement, LikeGroup group) {
        boolean name = group.trials().stream().anyMatch(trial -> statement.startsWith(trial.transport()));
        return name ? statement : Prose.capital(statement);
    }

    private static String verdict(LikeGroup group) {
        List<TrialSummary> measured = group.measured();
        Optional<TrialSummary> winner = group.winner();
        if (winner.isPresent()) {
            return winnerName(group, winner.get()) + " wins";
        }
        if (measured.stream().noneMatch(TrialSummary::isSteady)) {
            return "Still warming up: nothing is ranked";
        }
        return measured.size() == 1
                ? GroupText.name(measured.getFirst(), group) + " had nothing to be ranked with"
                : "No winner can be told";
    }

    /** Its technology, if no other of the group has the same. */
    private static String winnerName(LikeGroup group, TrialSummary winner) {
        Style style = Style.of(winner.trial());
        boolean only = group.trials().stream()
                        .filter(trial -> Style.of(trial.trial()).technology().equals(style.technology()))
                        .count()
                == 1;
        String name = GroupText.name(winner, group);
        return only ? style.technology() + " (" + name + ")" : name;
    }
}
