package workbench.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.semantics.Policy;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Streaming;
import workbench.workload.StreamingTask;

/** What runs and what is said to run come from one place. */
class NativeKernelsTest {
    private static final Kernel DIRECT = () -> {};
    private static final Kernel ON_DEMAND = () -> {};
    private static final Kernel STREAMING = () -> {};

    private final NativeKernels<String> kernels = new NativeKernels<String>()
            .with(
                    ProducerConsumer.NAME,
                    ProducerConsumerTask.class,
                    parameters -> parameters.is("consumers", "1") ? Policy.DIRECT : Policy.ON_DEMAND,
                    Map.of(Policy.DIRECT, (task, given) -> DIRECT, Policy.ON_DEMAND, (task, given) -> ON_DEMAND))
            .with(Streaming.NAME, StreamingTask.class, (task, given) -> STREAMING);

    @Test
    void theChosenKernelIsMade() throws Exception {
        for (String consumers : new String[] {"1", "2"}) {
            Parameters parameters = new Parameters(Map.of("consumers", consumers));
            boolean alone = consumers.equals("1");

            assertThat(kernels.choice(ProducerConsumer.NAME, parameters))
                    .isEqualTo(alone ? Policy.DIRECT : Policy.ON_DEMAND);
            assertThat(kernels.of(ProducerConsumer.NAME, parameters, null, "")).isSameAs(alone ? DIRECT : ON_DEMAND);
        }
    }

    @Test
    void whereThereIsOneThereIsNoChoice() throws Exception {
        Parameters none = new Parameters(Map.of());

        assertThat(kernels.workloads()).containsExactly(ProducerConsumer.NAME, Streaming.NAME);
        assertThat(kernels.choice(Streaming.NAME, none)).isEqualTo(Policy.ONLY);
        assertThat(kernels.of(Streaming.NAME, none, null, "")).isSameAs(STREAMING);
    }
}
