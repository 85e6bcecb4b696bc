package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CostMeterTest {
    private static final int TIMES = 60;
    private static final int MEBI = 1 << 20;

    /** So that the compiler does not find out that nobody looks at it. */
    private volatile Object kept;

    private final CostMeter meter = new CostMeter();

    @Test
    void whatIsAllocatedIsCounted() {
        Costs costs = used(() -> {
            for (int i = 0; i < TIMES; i++) {
                kept = new byte[MEBI];
            }
        });

        assertThat(costs.allocatedBytes()).isBetween((long) TIMES * MEBI, 2L * TIMES * MEBI);
        assertThat(costs.cpuNanos()).isPositive();
    }

    @Test
    void readingItselfHardlyCounts() {
        used(() -> {});

        assertThat(used(() -> {}).allocatedBytes()).isLessThan(16 << 10);
    }

    @Test
    void whatAThreadAllocatedThatHasEndedIsCounted() {
        Costs costs = used(() -> inAThread(() -> kept = new byte[TIMES * MEBI]));

        assertThat(costs.allocatedBytes()).isGreaterThanOrEqualTo((long) TIMES * MEBI);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void waitsAreVoluntarySwitchesAlsoOfAThreadThatHasEnded() {
        Costs costs = used(() -> inAThread(() -> {
            // Twice as often, since a park may return at once.
            for (int i = 0; i < 2 * TIMES; i++) {
                LockSupport.parkNanos(100_000);
            }
        }));

        assertThat(costs.switchesFrom()).isEqualTo(ResourceUsage.SOURCE);
        assertThat(costs.voluntarySwitches()).isGreaterThanOrEqualTo(TIMES);
        assertThat(costs.involuntarySwitches()).isNotNegative();
    }

    @Test
    void collectionsAreCounted() {
        Costs costs = used(System::gc);

        assertThat(costs.gcCount()).isPositive();
        assertThat(costs.gcNanos()).isNotNegative();
    }

    @Test
    void cpuTimeIsThatOfAllThreads() {
        Costs costs = used(() -> inAThread(CostMeterTest::compute));

        assertThat(costs.cpuNanos()).isPositive();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thePeakIsThatOfWhatIsResident() {
        Costs costs = used(() -> kept = new byte[TIMES * MEBI]);

        assertThat(costs.peakMemoryBytes()).isGreaterThan((long) TIMES * MEBI);
    }

    @Test
    void aPeakThatMayNotBeResetIsSaidToCountFromTheStart(@TempDir Path root) throws Exception {
        MadeMachine machine = new MadeMachine(root).with("proc/self/status", "VmPeak:\t 9 kB\nVmHWM:\t  1200 kB\n");
        PeakMemory peak = new PeakMemory(machine.files());

        peak.reset();

        assertThat(peak.source()).isEqualTo(PeakMemory.SINCE_START);
        assertThat(peak.bytes(5)).isEqualTo(1_200 << 10);
    }

    @Test
    void aPeakIsResetAsTheKernelWantsIt(@TempDir Path root) throws Exception {
        MadeMachine machine = new MadeMachine(root).with("proc/self/clear_refs", "");
        PeakMemory peak = new PeakMemory(machine.files());

        peak.reset();

        assertThat(Files.readString(root.resolve("proc/self/clear_refs"))).isEqualTo("5");
        assertThat(peak.source()).isEqualTo(PeakMemory.SINCE_RESET);
        assertThat(peak.bytes(5)).as("without a status").isEqualTo(5);
    }

    @Test
    void withoutTheKernelsCallTheThreadsThatLiveAreAddedUp(@TempDir Path root) throws Exception {
        MadeMachine machine = new MadeMachine(root)
                .with("proc/self/task/7/status", "voluntary_ctxt_switches:\t10\nnonvoluntary_ctxt_switches:\t1\n")
                .with("proc/self/task/8/status", "voluntary_ctxt_switches:\t20\nnonvoluntary_ctxt_switches:\t2\n")
                .with("proc/self/task/9/status", "it has ended");

        assertThat(new TaskSwitches(machine.files()).read()).containsExactly(30, 3);
    }

    @Test
    void withoutProcSwitchesAreUnknown(@TempDir Path root) {
        assertThat(new TaskSwitches(new MadeMachine(root).files()).read())
                .containsExactly(Costs.UNKNOWN, Costs.UNKNOWN);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bothSourcesOfSwitchesAgreeOnAThreadThatLives() {
        TaskSwitches tasks = new TaskSwitches(SystemFiles.ofThisMachine());
        long before = tasks.read()[0];
        Costs costs = used(() -> {
            // Twice as often: a thread of the JVM that ends meanwhile takes its switches along, and a park may return
            // at once.
            for (int i = 0; i < 2 * TIMES; i++) {
                LockSupport.parkNanos(100_000);
            }
        });

        assertThat(tasks.read()[0] - before).isGreaterThanOrEqualTo(TIMES);
        assertThat(costs.voluntarySwitches()).isGreaterThanOrEqualTo(TIMES);
    }

    private Costs used(Runnable what) {
        Costs before = meter.begin();
        what.run();
        return meter.end().since(before);
    }

    private static void inAThread(Runnable what) {
        Thread thread = new Thread(what);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compute() {
        double sum = 0;
        for (int i = 1; i < 1_000_000; i++) {
            sum += Math.sin(i);
        }
        if (sum == 0.5) {
            throw new IllegalStateException("so that it is not left out");
        }
    }
}
