package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import workbench.result.Repetition;
import workbench.transport.HostPlacement;
import workbench.transport.Transport;

/** What messages cost over any transport: more than nothing, the host's apart where it has a process of its own and nowhere else. */
final class CostContract {
    private CostContract() {}

    static void check(Repetition repetition, Transport transport) {
        boolean apart = transport.hostPlacement() == HostPlacement.OWN_PROCESS;
        Map<String, Double> figures = repetition.metrics().figures();
        assertThat(figures.get("cpuNanosPerMessage")).isPositive();
        assertThat(figures.get("allocatedBytesPerMessage")).isPositive();
        assertThat(figures).containsKeys("gcCount", "gcSeconds");
        assertThat(figures.containsKey("hostCpuNanosPerMessage")).isEqualTo(apart);
        assertThat(figures.containsKey("hostAllocatedBytesPerMessage")).isEqualTo(apart);
    }
}
