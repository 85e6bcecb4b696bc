package workbench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeMixTest {
    private static final String USUAL = "mix:64B*80,4KiB*15,64KiB*5";
    private static final ProducerConsumer WORKLOAD = new ProducerConsumer();

    @Test
    void aMixIsWrittenInOneWay() {
        assertThat(parameters("mix:64*80, 4096B*15,65536*5").word("messageSize"))
                .isEqualTo(USUAL);
        assertThat(parameters(USUAL).word("messageSize")).isEqualTo(USUAL);
    }

    @Test
    void buffersAreForTheLargest() {
        Parameters parameters = parameters(USUAL);

        assertThat(parameters.number("messageSize")).isEqualTo(64 << 10);
        assertThat(WORKLOAD.inFlight(parameters).messageBytes()).isEqualTo(64 << 10);
        assertThat(WORKLOAD.inFlight(parameters).meanBytes()).isEqualTo(3942);
        assertThat(WORKLOAD.inFlight(parameters("1KiB")).meanBytes()).isEqualTo(1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mix:",
                "mix:64B",
                "mix:64B*",
                "mix:*3",
                "mix:64B*0",
                "mix:64B*-1",
                "mix:64B*1.5x",
                "mix:31B*1,64B*1",
                "mix:64B*1,",
                "mix:64B*1,1GiB*1",
                "mix:64B*1000001",
                "mix:64B*1,mix:64B*1",
                "mix:64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1,64B*1"
            })
    void nonsenseEndsInASentence(String text) {
        assertThatThrownBy(() -> parameters(text))
                .isInstanceOf(UsageException.class)
                .hasMessage("'messageSize' cannot be '" + text
                        + "': allowed is a mix of up to 16 sizes of 32B to 64MiB, each with a weight of 1 to 1000000,"
                        + " written like mix:64B*80,4KiB*15,64KiB*5.");
    }

    @Test
    void whereSizesCannotBeMixedTheOneIsAsked() {
        assertThatThrownBy(() -> Parameters.of(new PingPong().parameters(), Map.of("messageSize", USUAL)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'messageSize' cannot be '" + USUAL + "': allowed is 0B to 4MiB");
    }

    @Test
    void aMessageWithoutAByteBehindItsHeaderCannotBeCorrupted() {
        Parameters parameters =
                Parameters.of(WORKLOAD.parameters(), Map.of("messageSize", "mix:32B*1,64B*1", "fault", "corruption"));

        assertThatThrownBy(() -> WORKLOAD.check(parameters))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'fault' cannot be 'corruption' with messageSize mix:32B*1,64B*1");
    }

    @Test
    void sizesAreAsFrequentAsTheirWeightsAndTheSameForTheSameSeed() {
        SizeMix mix = parameters(USUAL).mix("messageSize").orElseThrow();
        double[] shares = new double[3];
        for (long sequence = 0; sequence < 100_000; sequence++) {
            int bytes = mix.bytes(42, 3, sequence);
            assertThat(bytes).isEqualTo(mix.bytes(42, 3, sequence));
            shares[bytes == 64 ? 0 : bytes == 4096 ? 1 : 2] += 1e-5;
        }

        assertThat(shares).containsExactly(new double[] {0.8, 0.15, 0.05}, within(0.005));
        assertThat(sizes(mix, 42, 0)).isNotEqualTo(sizes(mix, 43, 0)).isNotEqualTo(sizes(mix, 42, 1));
    }

    private static int[] sizes(SizeMix mix, long seed, int sender) {
        return LongStream.range(0, 200)
                .mapToInt(sequence -> mix.bytes(seed, sender, sequence))
                .toArray();
    }

    private static Parameters parameters(String messageSize) {
        return Parameters.of(WORKLOAD.parameters(), Map.of("messageSize", messageSize));
    }
}
