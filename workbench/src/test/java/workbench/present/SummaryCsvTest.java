package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.analysis.Comparison;
import workbench.analysis.Made;
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
                                    + "centre,lower,upper,method,batch\n"
                                    + JMS.id() + ",producer-consumer,jms,threads,native,3,3,correct,true,0,0,0,0,"
                                    + "messagesPerSecond,3,2.5,1.5,4.0,2.5,,,range,\n"
                                    + MPI.id()
                                    + ",producer-consumer,mpi,threads,native,1,0,1 failed,,0,0,0,0,,0,,,,,,,,\n");
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

        assertThat(csv).contains("messagesPerSecond,5,100.0,100.0,100.0,").endsWith(",t-log,\n");
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

        assertThat(batched).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,8\n");
        assertThat(single).contains(",sojournNanos.p50,1,100.0,100.0,100.0,100.0,,,range,1\n");
        assertThat(batched).contains(",messagesPerSecond,1,1.0E7,1.0E7,1.0E7,1.0E7,,,range,\n");
    }

    private static TrialRecord rate(String rate) {
        return Made.messages("jms", "threads", Map.of("messageSize", 64L, "rate", rate));
    }
}
