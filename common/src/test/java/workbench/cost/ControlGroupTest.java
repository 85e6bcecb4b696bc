package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlGroupTest {
    private static final String TOP = "sys/fs/cgroup/";

    @TempDir
    Path root;

    private MadeMachine machine;

    @BeforeEach
    void make() {
        machine = new MadeMachine(root);
    }

    @Test
    void theTightestOfTheGroupsBinds() throws Exception {
        version2("/lab/seat")
                .with(TOP + "lab/cpu.max", "150000 100000\n")
                .with(TOP + "lab/memory.max", "2147483648\n")
                .with(TOP + "lab/seat/cpu.max", "max 100000\n")
                .with(TOP + "lab/seat/memory.max", "4294967296\n")
                .with(TOP + "lab/seat/pids.max", "500\n")
                .with(TOP + "lab/seat/pids.current", "120\n");

        assertThat(group().facts())
                .isEqualTo(Map.of("cpuQuota", 1.5, "memoryLimitBytes", 2L << 30, "processLimit", 500L));
        assertThat(group().processesLeft()).contains(380L);
    }

    @Test
    void inAContainerTheTopIsItsOwn() throws Exception {
        version2("/").with(TOP + "cpu.max", "50000 100000\n").with(TOP + "memory.max", "max\n");

        assertThat(group().facts()).isEqualTo(Map.of("cpuQuota", 0.5));
    }

    @Test
    void whatTheSystemWouldGiveUpForOthersIsLeft() throws Exception {
        version2("/")
                .with(TOP + "memory.max", "1000\n")
                .with(TOP + "memory.current", "900\n")
                .with(TOP + "memory.stat", "anon 500\ninactive_file 300\n");

        assertThat(group().memoryLeftBytes()).contains(400L);
    }

    @Test
    void whatItHeldBackIsCounted() throws Exception {
        version2("/")
                .with(TOP + "cpu.stat", "usage_usec 1\nnr_throttled 3\nthrottled_usec 250000\n")
                .with(TOP + "memory.events", "low 0\nhigh 0\nmax 17\noom 0\n");

        assertThat(group().events()).isEqualTo(new ControlGroup.Events(250_000_000, 17));
    }

    @Test
    void versionOneTellsTheSameInItsOwnFiles() throws Exception {
        String cpu = TOP + "cpu,cpuacct";
        String memory = TOP + "memory/docker/1a";
        machine.with("proc/self/cgroup", "9:pids:/\n4:cpu,cpuacct:/docker/1a\n3:memory:/docker/1a\n0::/\n")
                // As a container has it: the path is the host's, what is seen is one's own.
                .with(cpu + "/cpu.cfs_quota_us", "200000\n")
                .with(cpu + "/cpu.cfs_period_us", "100000\n")
                .with(cpu + "/cpu.stat", "nr_periods 9\nnr_throttled 2\nthrottled_time 70000000\n")
                .with(memory + "/memory.limit_in_bytes", "1073741824\n")
                .with(memory + "/memory.usage_in_bytes", "1000000000\n")
                .with(memory + "/memory.stat", "cache 5\ntotal_inactive_file 400000000\n")
                .with(memory + "/memory.failcnt", "5\n")
                .with(TOP + "memory/memory.limit_in_bytes", "9223372036854771712\n")
                .with(TOP + "pids/pids.max", "max\n");

        assertThat(group().facts()).isEqualTo(Map.of("cpuQuota", 2.0, "memoryLimitBytes", 1L << 30));
        assertThat(group().memoryLeftBytes()).contains((1L << 30) - 600_000_000);
        assertThat(group().events()).isEqualTo(new ControlGroup.Events(70_000_000, 5));
    }

    @Test
    void whereThereAreNoneNothingIsSaid() throws Exception {
        assertThat(group().facts()).isEmpty();
        machine.with("proc/self/cgroup", "garbage\n1:cpu:/\n").with(TOP + "cpu/cpu.cfs_quota_us", "-1\n");
        assertThat(group().facts()).isEmpty();
        assertThat(group().memoryLeftBytes()).isEqualTo(Optional.empty());
        assertThat(group().events()).isEqualTo(new ControlGroup.Events(0, 0));
    }

    private MadeMachine version2(String path) throws Exception {
        return machine.with("proc/self/cgroup", "0::" + path + "\n")
                .with(TOP + "cgroup.controllers", "cpu memory pids\n");
    }

    private ControlGroup group() {
        return new ControlGroup(machine.files());
    }
}
