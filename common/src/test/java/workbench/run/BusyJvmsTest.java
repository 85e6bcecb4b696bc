package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.launch.ChildSpec;

class BusyJvmsTest {
    private static final ChildSpec BROKER = new ChildSpec(List.of(), true, "the host (broker)", "any");
    private static final ChildSpec PRODUCER = new ChildSpec(List.of(0), false, "producer", "any");
    private static final ChildSpec CONSUMER = new ChildSpec(List.of(1), false, "consumer", "any");

    @Test
    void aBrokerInItsOwnJvmIsOneMoreThanTheParticipants() {
        assertThat(BusyJvms.of(List.of(BROKER, PRODUCER, CONSUMER)).facts())
                .containsEntry("participantJvms", 2L)
                .containsEntry("hostJvms", 1L)
                .containsEntry("busyJvms", 3L);
    }

    @Test
    void aHostWithinAParticipantsJvmIsNoFurtherJvm() {
        ChildSpec withHost = new ChildSpec(List.of(0), true, "producer", "any");

        assertThat(BusyJvms.of(List.of(withHost, CONSUMER))).isEqualTo(new BusyJvms(2, 0));
    }
}
