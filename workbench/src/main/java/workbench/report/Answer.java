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
 * @param brief by how much, in a sentence that is read first; empty if nothing is to be said
 * @param statements the same in full, and what else there is to say
 * @param price what it costs; empty where that is not known
 * @param quality {@code trial quality}, or how sure statements are
 */
record Answer(
        String subject,
        String verdict,
        boolean decided,
        String brief,
        List<String> statements,
        String price,
        String quality) {
    /** Whether there is more to say than the brief sentence. */
    boolean isLong() {
        return !price.isEmpty() || statements.stream().anyMatch(statement -> !statement.equals(brief));
    }

    static List<Answer> of(WorkloadComparison workload) {
        return workload.groups().stream()
                .filter(group -> !group.measured().isEmpty())
                .map(group -> of(workload.workload(), group))
                .toList();
    }

    private static Answer of(String workload, LikeGroup group) {
        boolean few = group.measured().stream().anyMatch(trial -> trial.ok() < Interval.LEAST);
        List<String> statements = Statements.of(group).stream()
                .map(statement -> sentence(statement, group))
                .toList();
        return new Answer(
                GroupText.heading(group),
                verdict(group),
                group.winner().isPresent(),
                Statements.briefBeneathHeading(group)
                        .map(statement -> sentence(statement, group))
                        .or(() -> statements.stream().findFirst())
                        .orElse(""),
                statements,
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
        if (measured.stream().noneMatch(TrialSummary::isRankable)) {
            return "Too little was measured: nothing is ranked";
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
