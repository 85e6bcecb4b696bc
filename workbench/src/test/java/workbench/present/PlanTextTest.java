package workbench.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import workbench.plan.Argument;
import workbench.plan.Plan;
import workbench.plan.PlanRequest;
import workbench.plan.Planner;
import workbench.plan.Preset;
import workbench.plan.Selection;
import workbench.run.Estimate;
import workbench.tck.InMemoryTransport;
import workbench.workload.Workloads;

class PlanTextTest {
    static final Estimate ESTIMATE = new Estimate(1_234, 2);

    @Test
    void whatWouldBeRunReadsWell() throws Exception {
        Golden.check("plan.txt", () -> PlanText.of(plan(), ESTIMATE, Ink.PLAIN));
    }

    @Test
    void theEstimateSaysWhatItRestsOn() {
        assertThat(last(new Estimate(0.2, 0))).endsWith(", in about 1 s (as the preset says). Nothing was started.");
        assertThat(last(new Estimate(7_200, 3))).contains("in about 2.0 h (as earlier runs took)");
    }

    private static String last(Estimate estimate) {
        return PlanText.of(plan(), estimate, Ink.PLAIN)
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    static Plan plan() {
        Selection selection = new Selection(
                List.of(),
                List.of(),
                List.of(),
                List.of(set("portable")),
                Map.of(set("messageSize"), List.of(set("64"), set("64KiB"))));
        return new Planner(Workloads.all(), List.of(new InMemoryTransport()))
                .plan(new PlanRequest(List.of(selection), Preset.SMOKE, OptionalInt.of(2), OptionalLong.of(1)));
    }

    private static Argument set(String text) {
        return Argument.option("set", text);
    }
}
