package workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.result.MadeRepetition;
import workbench.result.PlanRecord;
import workbench.result.ReadCsv;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.result.Status;
import workbench.result.StoredRun;
import workbench.result.TrialRecord;
import workbench.result.WarmUp;
import workbench.result.Windows;

/** What a program finds in the columns. */
class CsvReportTest {
    private static final TrialRecord TRIAL = new TrialRecord(
            "producer-consumer/pipe/threads/portable/rate=500/s",
            "producer-consumer",
            "pipe",
            "threads",
            "portable",
            Map.of("duration", "600ms", "timeLimit", "1min", "rate", "500/s", "distribution", "demand"));

    @Test
    void whetherARepetitionIsSteadyAndWhyNotStandsInColumns() {
        List<Map<String, String>> lines = lines(
                warmedUp(new WarmUp(true, 2.5, "messagesPerSecond", List.of(1.0), 1.02)),
                warmedUp(new WarmUp(false, 2.5, "messagesPerSecond", List.of(1.0), 1.02)),
                warmedUp(new WarmUp(true, 2.5, "messagesPerSecond", List.of(1.0), 0.5)),
                warmedUp(new WarmUp(true, 2.5, "messagesPerSecond", List.of(1.0), null, 4.0)),
                MadeRepetition.of(TRIAL),
                MadeRepetition.of(TRIAL).ended(Status.TIMEOUT, "it hung").judged(null, null));

        assertThat(lines)
                .extracting(line -> line.get("steady"))
                .containsExactly("true", "false", "false", "false", "true", "");
        assertThat(lines)
                .extracting(line -> line.get("unsettled"))
                .containsExactly("", "not steady", "timed differs", "latency differs", "", "");
        assertThat(lines.getFirst()).containsEntry("warmUpSeconds", "2.5").containsEntry("timedRatio", "1.02");
        assertThat(lines.get(3)).containsEntry("timedRatio", "").containsEntry("latencyRatio", "4.0");
    }

    @Test
    void whatTheMachineDidStandsInColumnsAndWhichLimitsItPassed() {
        List<Map<String, String>> lines = lines(
                MadeRepetition.of(TRIAL)
                        .machine(Map.of("watchedSeconds", 3.0, "otherCpuShare", 0.35, "hiccupMaxNanos", 200_000_000L)),
                MadeRepetition.of(TRIAL).machine(Map.of("watchedSeconds", 3.0, "otherCpuShare", 0.01)),
                MadeRepetition.of(TRIAL));

        assertThat(lines)
                .extracting(line -> line.get("noise"))
                .containsExactly("otherCpuShare; hiccupMaxNanos", "", "");
        assertThat(lines).extracting(line -> line.get("machine.otherCpuShare")).containsExactly("0.35", "0.01", "");
        assertThat(lines).extracting(line -> line.get("machine.hiccupMaxNanos")).containsExactly("200000000", "", "");
    }

    @Test
    void durationsAndRatesArePlainNumbersWithTheUnitInTheHeader() {
        assertThat(lines(MadeRepetition.of(TRIAL)).getFirst())
                .containsEntry("parameter.duration", "600ms")
                .containsEntry("parameter.durationSeconds", "0.6")
                .containsEntry("parameter.timeLimitSeconds", "60.0")
                .containsEntry("parameter.ratePerSecond", "500.0")
                .doesNotContainKeys("parameter.distributionSeconds", "parameter.distributionPerSecond");
    }

    @Test
    void textsOfAllKindsStayInTheirFields() {
        assertThat(ReadCsv.lines(CsvReport.of(Reports.hostile())))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).containsEntry("workload", "producer-consumer"));
    }

    private static MadeRepetition warmedUp(WarmUp warmUp) {
        return MadeRepetition.of(TRIAL).windows(new Windows(10_000_000, List.of(), warmUp));
    }

    private static List<Map<String, String>> lines(MadeRepetition... made) {
        List<Repetition> repetitions = new ArrayList<>();
        for (MadeRepetition each : made) {
            repetitions.add(each.round(repetitions.size() + 1).make());
        }
        RunRecord run = RunRecord.begun(
                "made",
                "2026-01-01T12:00:00Z",
                List.of(),
                Map.of(),
                new PlanRecord("quick", 1, made.length, List.of(TRIAL)));
        return ReadCsv.lines(CsvReport.of(Reports.of(new StoredRun(Path.of("made"), run, repetitions, List.of()))));
    }
}
