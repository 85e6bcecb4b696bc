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
    /** An iteration takes that much, whatever its messages do. */
    private static final double FIXED_BYTES = 2 << 20;

    /** Half of a message: code that is not compiled yet allocates a little where C is called. */
    private static final int MOST_BYTES_A_MESSAGE = 512;

    private CostContract() {}

    static void check(Repetition repetition, Transport transport) {
        boolean apart = transport.hostPlacement() == HostPlacement.OWN_PROCESS;
        Map<String, Double> metrics = repetition.metrics().values();
        assertThat(metrics.get("cpuNanosPerMessage")).isPositive();
        assertThat(metrics.get("allocatedBytesPerMessage")).isPositive();
        assertThat(metrics).containsKeys("gcCount", "gcSeconds");
        assertThat(metrics.containsKey("hostCpuNanosPerMessage")).isEqualTo(apart);
        assertThat(metrics.containsKey("hostAllocatedBytesPerMessage")).isEqualTo(apart);
        checkRoles(repetition);
    }

    static void checkAllocation(Repetition repetition) {
        long received = repetition.verdict().received();
        double allocated = received * repetition.metrics().values().get("allocatedBytesPerMessage") - FIXED_BYTES;
        assertThat(allocated / received).as("bytes a message").isLessThan(MOST_BYTES_A_MESSAGE);
    }

    /** What the roles took is what the participants took together. */
    static void checkRoles(Repetition repetition) {
        List<String> ofRoles = repetition.participants().stream()
                .map(ParticipantRecord::role)
                .distinct()
                .map(role -> role + "CpuNanosPerMessage")
                .toList();
        Map<String, Double> metrics = repetition.metrics().values();
        if (!repetition.deployment().equals(Deployment.PROCESSES.id())) {
            assertThat(metrics).doesNotContainKeys(ofRoles.toArray(String[]::new));
            return;
        }
        double together = metrics.get("cpuNanosPerMessage");
        assertThat(ofRoles)
                .allSatisfy(metric -> assertThat(metrics).containsKey(metric))
                .extracting(metrics::get)
                .allSatisfy(nanos -> assertThat(nanos).isPositive());
        assertThat(ofRoles.stream().mapToDouble(metrics::get).sum()).isCloseTo(together, within(1e-9 * together));
    }
}
