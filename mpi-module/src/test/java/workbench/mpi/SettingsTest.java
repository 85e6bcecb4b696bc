package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.transport.Deployment;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.UsageException;

class SettingsTest {
    private final ClusterTransport transport = new ClusterTransport();

    @Test
    void aWindowMustFitIntoMemory() {
        assertThatThrownBy(() -> check(Map.of("sendMode", "buffered", "messageSize", "4MiB")))
                .isInstanceOf(UsageException.class)
                .hasMessage("'sendWindow' cannot be '64' with sendMode buffered and messages of 4MiB:"
                        + " allowed is 1 to 32, which is 128MiB for each producer.");
        assertThatNoException()
                .isThrownBy(() -> check(Map.of("sendMode", "buffered", "messageSize", "4MiB", "sendWindow", "32")));
    }

    @Test
    void modesWithoutAWindowDoNotLookAtIt() {
        assertThatNoException().isThrownBy(() -> check(Map.of("sendMode", "standard", "messageSize", "64MiB")));
    }

    private void check(Map<String, String> settings) {
        List<Parameter> definitions = new ArrayList<>(new ProducerConsumer().parameters());
        definitions.addAll(transport.parameters());
        transport.check(Parameters.of(definitions, settings), Deployment.PROCESSES);
    }
}
