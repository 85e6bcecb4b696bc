package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.present.MadeRuns;

class MeaningsTest {
    @Test
    void whatAllHaveInCommonIsToldOnceAndTheRestForEach() {
        Meanings meanings = of(Reports.swept());

        assertThat(meanings.same())
                .containsExactly(
                        "buffering: 256 messages; then the producer waits",
                        "blocks or spins: blocks",
                        "who gets the next: whoever is free");
        assertThat(meanings.aspects()).extracting(SemanticsAspect::label).containsExactly("durability");
        assertThat(meanings.lines())
                .extracting(Meanings.Line::name, Meanings.Line::words)
                .containsExactlyInAnyOrder(
                        tuple("mpi-mpj-multicore", List.of("–")),
                        tuple("jms-artemis-vm, delivery non-persistent", List.of("none: non-persistent")),
                        tuple("jms-artemis-vm, delivery persistent", List.of("on the disk when the send returns")));
    }

    @Test
    void ofOneTransportAllIsTold() {
        Meanings meanings = of(Reports.of(MadeRuns.ofSizes(64, 1_024)));

        assertThat(meanings.same()).isEmpty();
        assertThat(meanings.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("blocks", "whoever is free"));
    }

    private static Meanings of(Report report) {
        return ResultTable.of("producer-consumer", report).meanings();
    }
}
