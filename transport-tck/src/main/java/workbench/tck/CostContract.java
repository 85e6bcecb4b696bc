package workbench.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import workbench.result.ParticipantRecord;
import workbench.result.Repetition;
import workbench.transport.Deployment;
import workbench.transport.HostPlacement;
import workbench.transport.Transport;

/**
 * What messages cost over any transport: more than nothing, the host's apart where it has a process of its own and nowhere else, and by role
 * where each participant has one.
 */
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
        checkRoles(repetition);
    }

    /** What the roles took is what the participants took together. */
    static void checkRoles(Repetition repetition) {
        List<String> ofRoles = repetition.participants().stream()
                .map(ParticipantRecord::role)
                .distinct()
                .map(role -> role + "CpuNanosPerMessage")
                .toList();
        Map<String, Double> figures = repetition.metrics().figures();
        if (!repetition.deployment().equals(Deployment.PROCESSES.id())) {
            assertThat(figures).doesNotContainKeys(ofRoles.toArray(String[]::new));
            return;
        }
        double together = figures.get("cpuNanosPerMessage");
        assertThat(ofRoles)
                .allSatisfy(figure -> assertThat(figures).containsKey(figure))
                .extracting(figures::get)
                .allSatisfy(nanos -> assertThat(nanos).isPositive());
        assertThat(ofRoles.stream().mapToDouble(figures::get).sum()).isCloseTo(together, within(1e-9 * together));
    }
}
