package workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryKillsTest {
    @TempDir
    Path root;

    @Test
    void aGroupOfVersion2CountsThem() throws IOException {
        MadeMachine machine = new MadeMachine(root)
                .with("proc/self/cgroup", "0::/user.slice/job\n")
                .with("sys/fs/cgroup/cgroup.controllers", "memory\n")
                .with("sys/fs/cgroup/user.slice/memory.max", "max\n")
                .with("sys/fs/cgroup/user.slice/job/memory.max", "2147483648\n")
                .with("sys/fs/cgroup/user.slice/job/memory.events", "low 0\noom 2\noom_kill 2\n");
        MemoryKills kills = MemoryKills.watch(root);
        assertThat(kills.happened()).isFalse();

        machine.with("sys/fs/cgroup/user.slice/job/memory.events", "low 0\noom 3\noom_kill 3\n");

        assertThat(kills.happened()).isTrue();
        assertThat(kills.limitBytes()).contains(2L << 30);
    }

    @Test
    void aGroupOfVersion1CountsThem() throws IOException {
        MadeMachine machine = new MadeMachine(root)
                .with("proc/self/cgroup", "8:pids:/\n4:cpu,memory:/job\n0::/\n")
                .with("sys/fs/cgroup/memory/job/memory.limit_in_bytes", "1073741824\n")
                .with("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n")
                .with("sys/fs/cgroup/memory/job/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 0\n");
        MemoryKills kills = MemoryKills.watch(root);

        machine.with("sys/fs/cgroup/memory/job/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n");

        assertThat(kills.happened()).isTrue();
        assertThat(kills.limitBytes()).contains(1L << 30);
    }

    @Test
    void aContainerSeesItsOwnGroupAsTheRoot() throws IOException {
        MadeMachine machine = new MadeMachine(root)
                .with("proc/self/cgroup", "0::/../../not/seen\n")
                .with("sys/fs/cgroup/cgroup.controllers", "memory\n")
                .with("sys/fs/cgroup/memory.events", "oom_kill 0\n");
        MemoryKills kills = MemoryKills.watch(root);

        machine.with("sys/fs/cgroup/memory.events", "oom_kill 1\n");

        assertThat(kills.happened()).isTrue();
    }

    @Test
    void withoutGroupsTheSystemCountsThem() throws IOException {
        MadeMachine machine = new MadeMachine(root).with("proc/vmstat", "oom_kill 7\n");
        MemoryKills kills = MemoryKills.watch(root);
        assertThat(kills.happened()).isFalse();

        machine.with("proc/vmstat", "oom_kill 8\n");

        assertThat(kills.happened()).isTrue();
    }

    @Test
    void aSystemThatTellsNothingHasNone() {
        MemoryKills kills = MemoryKills.watch(root);

        assertThat(kills.happened()).isFalse();
        assertThat(kills.limitBytes()).isEmpty();
    }
}
