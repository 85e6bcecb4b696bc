package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.cost.MachineRoom;
import workbench.plan.Plan;
import workbench.plan.Plans;
import workbench.workload.UsageException;

class NeedsTest {
    private static final long MIB = 1L << 20;
    private static final Plan SMALL = plan();
    private static final Plan LARGE = plan("producers=32", "consumers=32");

    @Test
    void whereThereIsEnoughNothingIsSaid() {
        assertThat(Needs.check(SMALL, room(2, 8_000, 20_000, 10_000, 10_000))).isEmpty();
        assertThat(Needs.check(LARGE, room(64, 64_000, 20_000, 10_000, 10_000))).isEmpty();
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        OptionalLong unknown = OptionalLong.empty();
        assertThat(Needs.check(LARGE, new MachineRoom(64, unknown, unknown, unknown, unknown, unknown)))
                .isEmpty();
    }

    @Test
    void manyJvmsOnFewProcessorsAreWarnedOf() {
        assertThat(Needs.check(LARGE, room(2, 64_000, 20_000, 10_000, 10_000)))
                .singleElement()
                .asString()
                .endsWith(" starts 64 JVMs, which share 2 processors and take turns: use fewer participants, or"
                        + " --deployment threads.");
    }

    /** Memory, files, tasks, disk; each just enough, too little as a rule, and too little in any case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9000, 20000, 10000, 10000 | may fail for want of memory: it takes about 12
            3000, 20000, 10000, 10000 | !cannot run for want of memory: it takes at least 3
            64000, 210, 10000, 10000  | may fail for want of open files in a JVM: it takes about
            64000, 64, 10000, 10000   | !cannot run for want of open files in a JVM: it takes at least 96, and there are 64; raise ulimit -n.
            64000, 20000, 2000, 10000 | may fail for want of processes and threads: it takes about 2432, and there are 2000
            64000, 20000, 500, 10000  | !cannot run for want of processes and threads
            64000, 20000, 10000, 100  | may fail for want of disk: it takes about 256 MiB, and there are 100 MiB
            64000, 20000, 10000, 9    | !cannot run for want of disk: it takes at least 32 MiB, and there are 9 MiB
            """)
    void whatIsShortIsToldWithTheNumbersOrRefused(String numbers, String sentence) {
        long[] there = List.of(numbers.split(", ")).stream()
                .mapToLong(text -> Long.parseLong(text.strip()))
                .toArray();
        MachineRoom room = room(64, there[0], there[1], there[2], there[3]);

        if (sentence.startsWith("!")) {
            assertThatThrownBy(() -> Needs.check(LARGE, room))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining(sentence.substring(1));
        } else {
            assertThat(Needs.check(LARGE, room)).singleElement().asString().contains(sentence);
        }
    }

    @Test
    void aShortageOfManyTrialsIsToldOnceForTheLargest() {
        Plan swept = plan("producers=8+32", "consumers=32");

        assertThat(Needs.check(swept, room(2, 64_000, 20_000, 10_000, 10_000)))
                .singleElement()
                .asString()
                .contains("starts 64 JVMs")
                .endsWith("So it is for further trials (1).");
    }

    private static Plan plan(String... settings) {
        return Plans.plan(Plans.request(List.of("producer-consumer"), List.of("paper-usual"), settings));
    }

    private static MachineRoom room(int processors, long memoryMiB, long files, long tasks, long diskMiB) {
        return new MachineRoom(
                processors,
                OptionalLong.of(memoryMiB * MIB),
                OptionalLong.of(files),
                OptionalLong.of(tasks),
                OptionalLong.of(64 * MIB),
                OptionalLong.of(diskMiB * MIB));
    }
}
