package workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
                    .isEqualTo("trial,workload,transport,deployment,kernel,repetitions,ok,verdict,lost,duplicate,"
                            + "reordered,corrupt,figure,n,median,min,max\n"
                            + JMS.id() + ",producer-consumer,jms,threads,native,3,3,correct,0,0,0,0,"
                            + "messagesPerSecond,3,2.5,1.5,4.0\n"
                            + MPI.id() + ",producer-consumer,mpi,threads,native,1,0,1 failed,0,0,0,0,,0,,,\n");
        } finally {
            Locale.setDefault(before);
        }
    }
}
