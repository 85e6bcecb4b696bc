package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import workbench.result.TrialRecord;

class PresetAgreementTest {
    private static final TrialRecord JMS = Made.messages("jms-artemis-tcp", "processes");
    private static final TrialRecord MPI = Made.messages("mpi-mpj-cluster", "processes");

    private static Comparison run(double jms, double mpi) {
        return new Made().rates(JMS, jms, jms, jms).rates(MPI, mpi, mpi, mpi).compare();
    }

    @Test
    void figuresAndRatiosThatAreCloseAgree() {
        PresetAgreement agreement = PresetAgreement.of(run(90, 110), run(100, 100));

        assertThat(agreement.holds()).isTrue();
        assertThat(agreement.trials()).extracting(PresetAgreement.Line::agrees).containsOnly(true);
        assertThat(agreement.ratios()).singleElement().satisfies(ratio -> {
            assertThat(ratio.subject()).isEqualTo(MPI.id() + " ÷ " + JMS.id());
            assertThat(ratio.quotient().orElseThrow()).isBetween(1.22, 1.23);
        });
    }

    @Test
    void aFigureThatIsFarOffIsAContradiction() {
        assertThat(PresetAgreement.of(run(79, 100), run(100, 100)).holds()).isFalse();
        assertThat(PresetAgreement.of(run(126, 100), run(100, 100)).holds()).isFalse();
    }

    @Test
    void aRatioThatIsFarOffIsAContradictionThoughBothFiguresPass() {
        PresetAgreement agreement = PresetAgreement.of(run(85, 115), run(100, 100));

        assertThat(agreement.trials()).noneMatch(PresetAgreement.Line::isContradicted);
        assertThat(agreement.holds()).isFalse();
    }

    @Test
    void whatIsStillWarmingUpClaimsNothing() {
        Long[] rising = LongStream.rangeClosed(1, 20).mapToObj(i -> 100 * i).toArray(Long[]::new);
        Comparison shortRun = new Made().counted(JMS, 1, rising).compare();

        assertThat(PresetAgreement.of(shortRun, run(1e9, 1e9)).holds()).isTrue();
    }

    @Test
    void whatTheLongRunDoesNotHaveIsNotBorneOut() {
        Comparison longRun = new Made().rates(MPI, 100, 100, 100).compare();

        assertThat(PresetAgreement.of(run(100, 100), longRun).holds()).isFalse();
    }
}
