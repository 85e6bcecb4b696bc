package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;

class DetailsTextTest {
    @Test
    void aWholeRunReadsWell() throws Exception {
        Golden.check("details.txt", () -> text(MadeRuns.whole()));
    }

    @Test
    void intervalsStandBelowTheirNumbers() throws Exception {
        Golden.check("details-intervals.txt", () -> text(LongRuns.precise()));
    }

    @Test
    void aTroubledRunHidesNothing() throws Exception {
        Golden.check(
                "details-troubled.txt",
                () -> DetailsText.of(
                        MadeRuns.troubled(),
                        List.of("the last line of repetitions.jsonl is only half written, as after a crash: it is left"
                                + " out"),
                        "results/made",
                        "scripts/workbench",
                        Ink.PLAIN));
    }

    @Test
    void aSweepReadsWell() throws Exception {
        Golden.check("details-swept.txt", () -> text(MadeRuns.swept()));
    }

    @Test
    void ratesThatAreTooMuchAreResults() throws Exception {
        Golden.check("details-rates.txt", () -> text(RatedRuns.sweep()));
    }

    @Test
    void whatWasLostIsShownWhereItIsNoMistake() throws Exception {
        Golden.check("details-lossy.txt", () -> text(LossyRuns.compared()));
    }

    @Test
    void aRunWithoutTrialsSaysWhereItIs() throws Exception {
        Golden.check("details-empty.txt", () -> text(MadeRuns.empty()));
    }

    @Test
    void volumeIsToldInBothUnits() {
        assertThat(text(MadeRuns.whole()))
                .containsPattern("MiB/s\\b")
                .contains("volume in powers of ten: mpi-mpj-multicore (threads) 141.5 MB/s;");
    }

    @Test
    void theShortFormSaysNothingThatTheDetailsLeaveOut() {
        Comparison run = UsualRuns.quick();
        String details = words(text(run));

        run.workloads().stream()
                .flatMap(workload -> workload.groups().stream())
                .flatMap(group -> Statements.sentences(group).stream())
                .forEach(sentence -> assertThat(details).contains(words(sentence)));
        assertThat(details)
                .contains("Verified: ", "What the figures mean:", "allocated", "min … max", "Trial quality")
                .contains("the journal lay in memory", "The machine: ", "seed 7", "duration 600ms");
    }

    @Test
    void theKernelThatRanIsTold() {
        MadeRun run = new MadeRun();
        run.meaning = MadeMeanings.ofRanks();
        run.messages("mpi-mpj-multicore", "threads", 200, 210, 190);

        assertThat(words(text(run.compare(3)))).contains("kernel: direct (one consumer, no requests)");
    }

    @Test
    void linesFitAScreen() {
        assertThat((text(MadeRuns.whole()) + text(MadeRuns.swept()) + text(RatedRuns.sweep()))
                        .lines()
                        .toList())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(120));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String text(Comparison comparison) {
        return DetailsText.of(comparison, List.of(), "results/made", "scripts/workbench", Ink.PLAIN);
    }
}
