package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import workbench.analysis.Comparison;
import workbench.analysis.TrialSummary;
import workbench.plan.Preset;
import workbench.result.PlanRecord;
import workbench.result.Repetition;
import workbench.result.RunRecord;
import workbench.transport.Deployment;

/** Whether what a preset measures may be ranked, over a transport whose speed changes while it is used. With nothing beside it: what else computes is noise. */
@Isolated
class WarmUpIT {
    private final Trials trials = new Trials(new InMemoryTransport(), HarnessTest.ownClassPath()).soonReady();

    @Test
    void whatWarmsUpForThreeSecondsIsNotSteadyBySmoke() {
        assertThat(isSteady(Preset.SMOKE, "speed=rises")).isFalse();
        assertThat(isSteady(Preset.SMOKE, "speed=even")).as("nothing is").isFalse();
    }

    @Test
    void itIsSteadyByQuick() {
        assertThat(isSteady(Preset.QUICK, "speed=rises")).isTrue();
    }

    @Test
    void whatNeverSettlesIsNeverSteady() {
        assertThat(isSteady(Preset.QUICK, "speed=falls")).isFalse();
    }

    /** At 100 messages a second alone it would take ten seconds to see a thousand. */
    @Test
    void anOpenLoopIsWarmedUpInAClosedOne() {
        Repetition repetition = run(Preset.QUICK, "speed=rises", "rate=100/s");

        assertThat(repetition.windows().warmUp().series().getLast()).isGreaterThan(1_000);
        assertThat(repetition.windows().warmUp().steady()).isTrue();
        assertThat(repetition.windows().warmUp().timedRatio()).isNull();
        assertThat(repetition.windows().warmUp().latencyRatio()).isPositive();
        assertThat(repetition.metrics().values().get("sentPerSecond")).isBetween(97.0, 103.0);
    }

    private boolean isSteady(Preset preset, String... settings) {
        Repetition repetition = run(preset, settings);
        RunRecord run = RunRecord.begun(
                "run", "2026-01-01T00:00:00Z", List.of(), Map.of(), new PlanRecord(preset.id(), 1, 1, List.of()));
        TrialSummary trial = Comparison.of(run, List.of(repetition)).trials().getFirst();
        assertThat(trial.ok()).isOne();
        return trial.isSteady();
    }

    private Repetition run(Preset preset, String... settings) {
        return trials.by(preset).run("producer-consumer", Deployment.THREADS, "portable", settings);
    }
}
