package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineRoomTest {
    private static final String LIMITS = """
            Limit                     Soft Limit           Hard Limit           Units
            Max processes             1000                 96365                processes
            Max open files            64                   20000                files
            """;

    @TempDir
    Path root;

    private MadeMachine machine;

    @BeforeEach
    void make() throws Exception {
        machine = new MadeMachine(root).with("proc/meminfo", "MemTotal: 16000 kB\nMemAvailable: 8000 kB\n");
    }

    @Test
    void theTighterLimitOfMemoryBinds() throws Exception {
        assertThat(room().memoryBytes()).hasValue(8_000L << 10);
        machine.with("proc/self/cgroup", "0::/\n")
                .with("sys/fs/cgroup/cgroup.controllers", "memory\n")
                .with("sys/fs/cgroup/memory.max", "3000000\n")
                .with("sys/fs/cgroup/memory.current", "1000000\n");
        assertThat(room().memoryBytes()).hasValue(2_000_000);
    }

    @Test
    void ofTasksThoseOfTheSameUserAreTaken() throws Exception {
        machine.with("proc/self/limits", LIMITS)
                .with("proc/self/status", "Uid:\t1000\t1000\t1000\t1000\nThreads:\t30\n")
                .with("proc/17/status", "Uid:\t1000\t1000\t1000\t1000\nThreads:\t30\n")
                .with("proc/18/status", "Uid:\t1000\t1000\t1000\t1000\nThreads:\t400\n")
                .with("proc/19/status", "Uid:\t0\t0\t0\t0\nThreads:\t5000\n");

        assertThat(room().tasks()).hasValue(570);
        assertThat(room().openFiles()).hasValue(64);
    }

    @Test
    void rootIsNotHeldToItsLimitOfTasksButToThatOfItsGroup() throws Exception {
        machine.with("proc/self/limits", LIMITS).with("proc/self/status", "Uid:\t0\t0\t0\t0\nThreads:\t30\n");
        assertThat(room().tasks()).isEmpty();
        machine.with("proc/self/cgroup", "3:pids:/\n")
                .with("sys/fs/cgroup/pids/pids.max", "100\n")
                .with("sys/fs/cgroup/pids/pids.current", "40\n");
        assertThat(room().tasks()).hasValue(60);
    }

    @Test
    void aFolderThatIsStillToBeMadeHasTheRoomOfItsParent() {
        assertThat(MachineRoom.of(machine.files(), root.resolve("not/yet")).diskBytes())
                .isNotEqualTo(OptionalLong.empty());
    }

    @Test
    void whatIsNotToldIsNotKnown() {
        assertThat(room().openFiles()).isEmpty();
        assertThat(room().sharedMemoryBytes()).isEmpty();
    }

    private MachineRoom room() {
        return MachineRoom.of(machine.files(), root);
    }
}
