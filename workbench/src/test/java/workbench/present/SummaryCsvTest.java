package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;
import workbench.analysis.Made;
import workbench.result.ReadCsv;
import workbench.result.Status;
import workbench.result.TrialRecord;

class SummaryCsvTest {
    private static final TrialRecord JMS = Made.messages("jms", "threads");
    private static final TrialRecord MPI = Made.messages("mpi", "threads");

    @Test
    void eachFigureStandsBesideItsVerdict() {
        Comparison comparison = new Made()
                .rates(JMS, 1.5, 2.5, 4)
                .planned(MPI)
                .bad(MPI, Status.FAILED, "a rank ended, early")
                .compare();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(SummaryCsv.of(comparison))
                    .isEqualTo(
                            "trial,workload,transport,deployment,kernel,repetitions,ok,verdict,steady,lost,duplicate,"
                                    + "reordered,corrupt,figure,n,median,min,max,"
                                    + "centre,lower,upper,method,batch,blank,standing,timedRatio,warnings,noise,"
                                    + "largest.otherCpuShare,largest.stealShare,largest.controllerCpuShare,"
                                    + "largest.hiccupP99Nanos,largest.hiccupMaxNanos,largest.throttledNanos,"
                                    + "largest.memoryLimitHits,largest.suspendedNanos\n"
                                    + JMS.id() + ",producer-consumer,jms,threads,native,3,3,correct,true,0,0,0,0,"
                                    + "messagesPerSecond,3,2.5,1.5,4.0,2.5,,,range,,,,,,,,,,,,,,\n"
                                    + MPI.id()
                                    + ",producer-consumer,mpi,threads,native,1,0,1 failed,,0,0,0,0,,0,,,,,,,,,"
                                    + ",,,,,,,,,,,,\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWasSweptHasAColumn() {
        TrialRecord small = Made.swept("jms", Map.of("messageSize", 32L), "messageSize=32B");
        TrialRecord large = Made.swept("jms", Map.of("messageSize", 1024L), "messageSize=1KiB");

        assertThat(SummaryCsv.of(new Made().rates(small, 1).rates(large, 2).compare()))
                .startsWith("trial,workload,transport,deployment,kernel,messageSize,repetitions,")
                .contains(small.id() + ",producer-consumer,jms,threads,native,32,1,")
                .contains(large.id() + ",producer-consumer,jms,threads,native,1024,1,");
    }

    @Test
    void fiveRepetitionsHaveAnInterval() {
        String csv =
                SummaryCsv.of(new Made().rates(JMS, 100, 100, 100, 100, 100).compare());

        assertThat(csv).contains("messagesPerSecond,5,100.0,100.0,100.0,").contains(",t-log,,,");
    }

    @Test
    void theSummaryTellsWhatWasReachedInstead() {
        TrialRecord slow = rate("1000/s");
        TrialRecord fast = rate("9000/s");
        String csv = SummaryCsv.of(new Made()
                .rates(slow, 1000)
                .planned(fast)
                .saturated(fast, 4000, 5000)
                .compare());

        assertThat(csv.lines().filter(line -> line.startsWith(fast.id())))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(",2,0,saturated,,0,0,0,0,sentPerSecond,2,4500.0,4000.0,5000.0,4500.0,,,range,"));
    }

    @Test
    void percentilesTellOfWhatTheyAre() {
        String batched = SummaryCsv.of(new Made().batched(JMS, 8).compare());
        String single = SummaryCsv.of(new Made().batched(JMS, 1).compare());

        assertThat(batched).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,8,,");
        assertThat(single).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,1,,");
        assertThat(batched).contains(",messagesPerSecond,1,1.0E7,1.0E7,1.0E7,1.0E7,,,range,,,");
    }

    @Test
    void whyAPercentileIsBlankStandsInItsLine() {
        assertThat(SummaryCsv.of(new Made().batched(JMS, 1).compare()))
                .contains(",sojournNanos.p99,0,,,,,,,,,100 samples and it takes 1000,")
                .doesNotContain("300.0");
    }

    @Test
    void whyATrialIsNotSteadyStandsInColumns() {
        String csv = SummaryCsv.of(new Made()
                .timed(JMS, 100, 1.5)
                .timed(JMS, 101, 1.25)
                .timed(JMS, 102, 1)
                .timed(MPI, 100, 1)
                .compare());

        assertThat(of(JMS, csv))
                .containsEntry("steady", "false")
                .containsEntry("standing", "still warming up")
                .containsEntry("timedRatio", "1.25")
                .hasEntrySatisfying(
                        "warnings",
                        warnings -> assertThat(warnings)
                                .startsWith("2 of 3 repetitions: the timed part was more than 10 % faster"));
        assertThat(of(MPI, csv))
                .containsEntry("steady", "true")
                .containsEntry("standing", "")
                .containsEntry("timedRatio", "1.0")
                .containsEntry("warnings", "");
    }

    @Test
    void warningsStandBesideTheirTrialAndAreQuoted() {
        String csv = SummaryCsv.of(new Made()
                .warned(JMS, "the journal lay in \"memory\", not on a disk", "another")
                .warned(JMS, "another")
                .warned(MPI)
                .compare());

        assertThat(of(JMS, csv))
                .containsEntry(
                        "warnings",
                        "1 of 2 repetitions: the journal lay in \"memory\", not on a disk; 2 of 2 repetitions: another");
        assertThat(of(MPI, csv)).containsEntry("warnings", "");
    }

    /** Of each trial its own, and not what the run as a whole saw. */
    @Test
    void whatTheMachineDidStandsBesideItsTrial() {
        String csv = SummaryCsv.of(new Made()
                .watched(JMS, Map.of("watchedSeconds", 3.0, "otherCpuShare", 0.35, "hiccupMaxNanos", 1_000L))
                .watched(JMS, Map.of("watchedSeconds", 3.0, "otherCpuShare", 0.05, "hiccupMaxNanos", 2_000L))
                .watched(MPI, Map.of("watchedSeconds", 3.0, "otherCpuShare", 0.01))
                .compare());

        assertThat(of(JMS, csv))
                .containsEntry(
                        "noise", "in 1 of 2 repetitions other processes used up to 35 % of the CPU while measuring")
                .containsEntry("largest.otherCpuShare", "0.35")
                .containsEntry("largest.hiccupMaxNanos", "2000.0")
                .containsEntry("largest.stealShare", "");
        assertThat(of(MPI, csv))
                .containsEntry("noise", "")
                .containsEntry("largest.otherCpuShare", "0.01")
                .containsEntry("largest.hiccupMaxNanos", "");
    }

    @Test
    void durationsAndRatesThatWereSweptArePlainNumbersToo() {
        TrialRecord brief =
                Made.swept("jms", Map.of("duration", "1500ms", "rate", "20000/s"), "duration=1500ms/rate=20000/s");
        TrialRecord longer = Made.swept("jms", Map.of("duration", "2min", "credits", 7L), "duration=2min/credits=7");

        String csv = SummaryCsv.of(new Made().rates(brief, 1).rates(longer, 2).compare());

        assertThat(of(brief, csv))
                .containsEntry("duration", "1500ms")
                .containsEntry("durationSeconds", "1.5")
                .containsEntry("ratePerSecond", "20000.0");
        assertThat(of(longer, csv))
                .containsEntry("durationSeconds", "120.0")
                .containsEntry("ratePerSecond", "")
                .doesNotContainKeys("creditsSeconds", "creditsPerSecond");
    }

    private static Map<String, String> of(TrialRecord trial, String csv) {
        return ReadCsv.lines(csv).stream()
                .filter(line -> line.get("trial").equals(trial.id()))
                .findFirst()
                .orElseThrow();
    }

    private static TrialRecord rate(String rate) {
        return Made.messages("jms", "threads", Map.of("messageSize", 64L, "rate", rate));
    }
}
