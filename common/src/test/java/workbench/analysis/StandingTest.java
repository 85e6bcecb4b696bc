package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.TrialRecord;

/** How a trial stands beside the best of those alike. */
class StandingTest {
    private static final TrialRecord A = Made.messages("a", "threads");
    private static final TrialRecord B = Made.messages("b", "threads");
    private static final TrialRecord C = Made.messages("c", "threads");

    @Test
    void theBestStandsBeforeOthers() {
        LikeGroup group = Made.onlyGroup(new Made().rates(A, 100, 110, 105).rates(B, 200, 210, 190));

        assertThat(Standing.of(group))
                .isEqualTo(Map.of(
                        A.id(), new Standing.Behind(group.ranking().others().getFirst()),
                        B.id(), new Standing.Best()));
    }

    @Test
    void whoeverCannotBeToldFromTheBestIsNotBehindItAndThereIsNoBest() {
        LikeGroup group = Made.onlyGroup(
                new Made().rates(A, 10, 11, 10.5).rates(B, 200, 210, 190).rates(C, 195, 200, 185));

        assertThat(Standing.of(group))
                .isEqualTo(Map.of(
                        A.id(), new Standing.Behind(group.ranking().others().getLast()),
                        B.id(), new Standing.Unclear(),
                        C.id(), new Standing.Unclear()));
    }

    @Test
    void whatIsAloneOrHasTooFewRepetitionsStandsNowhere() {
        assertThat(Standing.of(Made.onlyGroup(new Made().rates(A, 100, 110, 105))))
                .isEqualTo(Map.of(A.id(), new Standing.None()));
        assertThat(Standing.of(Made.onlyGroup(new Made().rates(A, 100, 110).rates(B, 200, 210))))
                .isEqualTo(Map.of(A.id(), new Standing.None(), B.id(), new Standing.None()));
    }

    @Test
    void whatStillWarmsUpIsNotRanked() {
        Made made = new Made().rates(B, 200, 210, 190);
        for (int i = 0; i < 3; i++) {
            made.timed(A, 100, 1.3);
        }

        assertThat(Standing.of(Made.onlyGroup(made)))
                .isEqualTo(Map.of(A.id(), new Standing.WarmingUp(), B.id(), new Standing.None()));
    }
}
