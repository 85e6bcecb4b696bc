package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbench.present.MadeRuns;
import workbench.report.chart.EveryKind;

class PlanTitleTest {
    @Test
    void itNamesWorkloadsAndTransports() {
        assertThat(PlanTitle.of(Reports.few())).isEqualTo("ping-pong over jms-artemis-vm and mpi-mpj-multicore");
        assertThat(PlanTitle.of(Reports.whole()))
                .isEqualTo("producer-consumer over 4 JMS and MPI transports;"
                        + " parallel-sum over jms-artemis-vm and mpi-mpj-multicore");
    }

    @Test
    void itTellsWhatWasVaried() {
        assertThat(PlanTitle.of(Reports.swept()))
                .isEqualTo("producer-consumer over jms-artemis-vm and mpi-mpj-multicore,"
                        + " messageSize 32B and 64KiB, delivery non-persistent and persistent");
    }

    @Test
    void aLongSweepIsToldByItsEnds() {
        assertThat(PlanTitle.of(Reports.of(MadeRuns.ofSizes(1_048_576, 64, 1_024, 16_384))))
                .isEqualTo("producer-consumer over jms-artemis-vm, messageSize 64B … 1MiB (4 values)");
    }

    @Test
    void whatHasNoResultsIsNotSaidToBeCompared() {
        assertThat(PlanTitle.of(Reports.troubled()))
                .isEqualTo("producer-consumer over 4 JMS and MPI transports, 3 without results");
    }

    @Test
    void runsBesideEachOtherAreNamed() {
        assertThat(PlanTitle.of(Reports.compared()))
                .isEqualTo("producer-consumer over jms-artemis-vm, jms-artemis-tcp and mpi-mpj-cluster;"
                        + " parallel-sum over jms-artemis-vm and pipe: before beside after");
    }

    @Test
    void ofManyDifferentPlansItCounts() {
        assertThat(PlanTitle.of(Reports.of(EveryKind.stored("every-kind"))))
                .isEqualTo("3 workloads over 4 JMS and MPI transports");
    }
}
