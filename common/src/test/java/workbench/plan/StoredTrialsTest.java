package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import workbench.result.PlanRecord;
import workbench.result.TrialRecord;
import workbench.workload.UsageException;

class StoredTrialsTest {
    private static final TrialRecord TRIAL = Plans.trial("producer-consumer").record();

    @Test
    void whatIsUnknownHereIsRefusedByName() {
        refused(trial("ping", "paper-usual", "threads", "native"), "there is no workload 'ping'.");
        refused(trial("parallel-sum", "pipe", "threads", "native"), "there is no transport 'pipe'.");
        refused(trial("parallel-sum", "paper-usual", "hosts", "native"), "there is no deployment 'hosts'.");
        refused(trial("parallel-sum", "paper-usual", "threads", "woven"), "there is no kernel 'woven'.");
    }

    @Test
    void aParameterThatHasComeOrGoneIsRefused() {
        Map<String, Object> more = new LinkedHashMap<>(TRIAL.parameters());
        more.put("mood", "good");
        refused(with(more), "its parameter 'mood' means something else to this workbench.");
        Map<String, Object> fewer = new LinkedHashMap<>(TRIAL.parameters());
        fewer.remove("ink");
        refused(with(fewer), "its parameter 'ink' means something else to this workbench.");
    }

    @Test
    void aValueThatIsNotAllowedAnyMoreIsRefused() {
        Map<String, Object> other = new LinkedHashMap<>(TRIAL.parameters());
        other.put("ink", "red");

        refused(with(other), "'ink' cannot be 'red': allowed is black | blue.");
    }

    @Test
    void aPlanIsRestoredWithWhatEndsItAndWithTwins() {
        Plan plan = Plans.plan(Plans.request(OptionalInt.of(12), Stopping.of("2%", "1h"), true));

        assertThat(Plans.planner().restore(plan.record())).isEqualTo(plan);
    }

    @Test
    void anUnknownPresetIsRefused() {
        assertThatThrownBy(() -> Plans.planner().restore(new PlanRecord("leisurely", 1, 3, List.of(TRIAL))))
                .isInstanceOf(UsageException.class)
                .hasMessage("Its preset 'leisurely' is unknown here.");
    }

    private static TrialRecord with(Map<String, Object> parameters) {
        return new TrialRecord(
                TRIAL.id(), TRIAL.workload(), TRIAL.transport(), TRIAL.deployment(), TRIAL.kernel(), parameters);
    }

    private static TrialRecord trial(String workload, String transport, String deployment, String kernel) {
        return new TrialRecord("it", workload, transport, deployment, kernel, Map.of());
    }

    private static void refused(TrialRecord trial, String reason) {
        assertThatThrownBy(() -> Plans.planner().restore(new PlanRecord("quick", 1, 3, List.of(trial))))
                .isInstanceOf(UsageException.class)
                .hasMessage("Its trial '" + trial.id() + "' cannot be run here: " + reason);
    }
}
