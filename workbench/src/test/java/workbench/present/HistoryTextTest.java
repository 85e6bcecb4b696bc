package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.result.Json;

class HistoryTextTest {
    static final HistoryFilter ALL = new HistoryFilter(List.of(), List.of(), "");

    @Test
    void aHistoryReadsWell() throws Exception {
        Golden.check("history.txt", () -> HistoryText.of(history(ALL), Ink.PLAIN));
    }

    @Test
    void andSoDoesItsJson() throws Exception {
        Golden.check(
                "history.json",
                () -> Json.write(history(new HistoryFilter(List.of("parallel-sum"), List.of("jms-artemis-vm"), ""))));
    }

    @Test
    void onlyWantedTrialsAreShownAndRunsWithoutAnyAreLeftOut() {
        History history = history(new HistoryFilter(List.of(), List.of("mpi-mpj-cluster"), ""));

        assertThat(history.runs()).extracting(History.RunEntry::id).containsExactly("made", "troubled");
        assertThat(history.runs())
                .allSatisfy(run -> assertThat(run.transports()).containsExactly("mpi-mpj-cluster"));
    }

    @Test
    void aMachineIsFoundByAPartOfItsDescription() {
        assertThat(history(new HistoryFilter(List.of(), List.of(), "linux 6")).runs())
                .hasSize(4);
        assertThat(history(new HistoryFilter(List.of(), List.of(), "linux 5")).runs())
                .isEmpty();
        assertThat(history(new HistoryFilter(List.of(), List.of(), "25")).runs())
                .as("the JVM is no machine")
                .isEmpty();
    }

    static History history(HistoryFilter filter) {
        MadeRun enough = new MadeRun();
        enough.messages("jms-artemis-vm", "threads", 92_100, 90_020, 94_300, 91_000, 93_400, 92_800);
        return History.of(
                List.of(
                        enough.stored("enough", 6),
                        MadeRuns.wholeRun().stored("made", 3),
                        MadeRuns.troubledRun().stored("troubled", 3),
                        MadeRuns.sweptRun().stored("swept", 3)),
                filter);
    }
}
