package workbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PacerWaitTest {
    private static final long MILLI_NANOS = 1_000_000;
    private static final long MICRO_NANOS = 1_000;

    private final Machine machine = new Machine(true);

    @Test
    void itIsNeverTooEarly() {
        PacerWait real = new PacerWait();
        long due = System.nanoTime() + MILLI_NANOS;

        assertThat(real.until(due)).isGreaterThanOrEqualTo(due);
    }

    @Test
    void theCpuTimeOfALongWaitIsMeasured() {
        machine.until(machine.nanos + MILLI_NANOS);

        assertThat(machine.guessedCpuNanos()).isZero();
        assertThat(machine.cpuNanos()).isCloseTo(machine.cpu, withinReadings(2));
    }

    @Test
    void aWaitThatLetsOthersRunTakesLessThanItLasts() {
        machine.othersRunNanos = 10 * MICRO_NANOS;
        machine.until(machine.nanos + 140 * MICRO_NANOS);

        assertThat(machine.cpuNanos()).isCloseTo(machine.cpu, withinReadings(2)).isLessThan(70 * MICRO_NANOS);
    }

    @Test
    void noReadingOfTheCpuClockMakesAMessageLate() {
        for (long wait = MICRO_NANOS; wait < 300 * MICRO_NANOS; wait += 77) {
            long due = machine.nanos + wait;
            machine.until(due);

            assertThat(machine.lastReadingEndNanos).isLessThanOrEqualTo(due);
        }
    }

    @Test
    void aLateMessageGoesAtOnce() {
        long before = machine.nanos;
        machine.until(before);

        assertThat(machine.nanos).isEqualTo(before + Machine.CLOCK_NANOS);
        assertThat(machine.readings).isZero();
        assertThat(machine.cpuNanos() + machine.guessedCpuNanos()).isZero();
    }

    @Test
    void aShortWaitIsGuessed() {
        machine.until(machine.nanos + 2 * MICRO_NANOS);

        assertThat(machine.readings).isZero();
        assertThat(machine.guessedCpuNanos()).isCloseTo(machine.cpu, withinReadings(2));
    }

    @Test
    void whereThereIsNoCpuClockAllIsGuessed() {
        Machine without = new Machine(false);
        without.until(without.nanos + MILLI_NANOS);

        assertThat(without.readings).isZero();
        assertThat(without.cpuNanos()).isZero();
        assertThat(without.guessedCpuNanos()).isGreaterThan(MILLI_NANOS / 2);
    }

    @Test
    void whoComesBackTooLateHasOnlyItsLastStepUncounted() {
        machine.wokenLateNanos = MILLI_NANOS;
        machine.until(machine.nanos + MILLI_NANOS);

        assertThat(machine.cpu - machine.cpuNanos()).isBetween(0L, Machine.PARK_CPU_NANOS + 1_000);
    }

    @Test
    void eachIterationCountsAnew() {
        machine.until(machine.nanos + MILLI_NANOS);
        machine.begin();

        assertThat(machine.cpuNanos() + machine.guessedCpuNanos()).isZero();
    }

    private static Offset<Long> withinReadings(int readings) {
        return Offset.offset(readings * Machine.READING_NANOS);
    }

    /** A machine on which everything takes a known time. */
    private static final class Machine extends PacerWait {
        static final long CLOCK_NANOS = 25;
        static final long READING_NANOS = 250;
        static final long PARK_CPU_NANOS = 4_000;
        private static final long STEP_NANOS = 400;

        private long nanos = 1_000_000_000;
        private long cpu;
        private long othersRunNanos;
        private long wokenLateNanos = 50_000;
        private long lastReadingEndNanos;
        private int readings;

        Machine(boolean hasCpuClock) {
            super(hasCpuClock, READING_NANOS);
        }

        private void run(long forNanos) {
            nanos += forNanos;
            cpu += forNanos;
        }

        @Override
        long nanoTime() {
            run(CLOCK_NANOS);
            return nanos;
        }

        @Override
        long threadCpuNanos() {
            readings++;
            run(READING_NANOS);
            lastReadingEndNanos = nanos;
            return cpu;
        }

        @Override
        void park(long forNanos) {
            run(PARK_CPU_NANOS);
            nanos += forNanos + wokenLateNanos;
        }

        @Override
        void yieldToOthers() {
            run(STEP_NANOS);
            nanos += othersRunNanos;
        }

        @Override
        void spin() {
            run(CLOCK_NANOS);
        }
    }
}
