package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
