package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuTimesTest {
    private static final String TWO_CPUS = "cpu0 1 1 1 1 1 1 1 1 1 1\ncpu1 1 1 1 1 1 1 1 1 1 1\nintr 5\n";
    private static final double EXACT = 1e-9;

    @TempDir
    Path root;

    private MadeMachine machine;

    @BeforeEach
    void make() {
        machine = new MadeMachine(root);
    }

    @Test
    void theFirstLineOfStatIsRead() throws Exception {
        assertThat(read("cpu  100 20 30 800 10 5 6 29 50 3\n" + TWO_CPUS)).contains(new CpuTimes(2, 150, 29, 1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cpu\n",
                "cpu  1 2 3\n" + TWO_CPUS,
                "cpu  1 2 3 four 5 6 7 8\n" + TWO_CPUS,
                "cpu  1 2 3 4 5 6 7 99999999999999999999\n" + TWO_CPUS,
                "cpu  1 2 3 4 5 6 7 8\n"
            })
    void whatIsGarbledSaysNothing(String stat) throws Exception {
        assertThat(read(stat)).isEmpty();
    }

    @Test
    void aMissingFileSaysNothing() {
        assertThat(CpuTimes.read(machine.files())).isEmpty();
    }

    @Test
    void whatOursDidNotUseWasUsedByOthers() throws Exception {
        CpuTimes before = read("cpu  1000 0 0 5000 0 0 0 100\n" + TWO_CPUS).orElseThrow();
        CpuTimes after = read("cpu  1120 0 40 5020 0 0 0 120\n" + TWO_CPUS).orElseThrow();

        // One second on two CPUs: 200 ticks, of which 160 busy and 20 stolen; ours took 1.2 of 2 seconds.
        Map<String, Object> shares = MachineWatch.shares(
                moment(0, before, 5_000_000_000L, 1_000_000_000L), moment(1, after, 6_100_000_000L, 1_100_000_000L));

        assertThat((double) shares.get("stealShare")).isCloseTo(0.1, within(EXACT));
        assertThat((double) shares.get("controllerCpuShare")).isCloseTo(0.05, within(EXACT));
        assertThat((double) shares.get("otherCpuShare")).isCloseTo(0.8 - 0.6, within(EXACT));
    }

    @Test
    void countersThatRunBackwardsMakeNoNegativeShare() throws Exception {
        CpuTimes before = read("cpu  1000 0 0 5000 0 0 0 100\n" + TWO_CPUS).orElseThrow();
        CpuTimes after = read("cpu  990 0 0 5200 0 0 0 90\n" + TWO_CPUS).orElseThrow();

        assertThat(MachineWatch.shares(moment(0, before, 0, 0), moment(1, after, 0, 0))
                        .values())
                .containsOnly(0.0);
    }

    @Test
    void whereAChildHasGoneNothingIsSaidOfOthers() throws Exception {
        CpuTimes times = read("cpu  1 2 3 4 5 6 7 8\n" + TWO_CPUS).orElseThrow();
        MachineWatch.Moment from = moment(0, times, Optional.of(1L), 1);
        MachineWatch.Moment to = moment(9, times, Optional.empty(), 2);

        assertThat(MachineWatch.shares(from, to)).containsOnlyKeys("stealShare", "controllerCpuShare");
    }

    private Optional<CpuTimes> read(String stat) throws Exception {
        return CpuTimes.read(machine.with("proc/stat", stat).files());
    }

    private static MachineWatch.Moment moment(long second, CpuTimes times, long children, long controller) {
        return moment(second, times, Optional.of(children), controller);
    }

    private static MachineWatch.Moment moment(long second, CpuTimes times, Optional<Long> children, long controller) {
        return new MachineWatch.Moment(
                second * 1_000_000_000,
                Optional.of(times),
                children,
                Optional.of(controller),
                Optional.empty(),
                new ControlGroup.Events(0, 0));
    }
}
