package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;

/** On a system that has a mechanism but gives nobody any of it, that one is left out with the reason, and the rest runs. */
class SystemLimitsIT {
    /** A name space of its own, so that nobody else's limits change. */
    private static final List<String> NAME_SPACE = List.of("unshare", "--ipc");

    private static final List<String> WITHOUT_QUEUES =
            List.of("unshare", "--ipc", "sh", "-c", "echo 0 >/proc/sys/kernel/msgmni && exec \"$@\"", "workbench");

    @TempDir
    Path directory;

    @BeforeAll
    static void onlyRootMayHaveOne() throws InterruptedException {
        List<String> command = new ArrayList<>(NAME_SPACE);
        command.add("true");
        try {
            assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, "no name space for IPC of our own");
        } catch (IOException noSuchProgram) {
            assumeTrue(false, noSuchProgram.getMessage());
        }
    }

    @Test
    void whereTheSystemGivesNoQueuesTheListSaysWhy() throws Exception {
        Started list = start("list", "transports");

        assertThat(list.awaitEnd()).isZero();
        assertThat(list.out()).containsPattern("sysv-msg .* unavailable").containsPattern("sysv-shm .* available ");
        assertThat(list.out().replaceAll("\\s+", " "))
                .contains("sysv-msg: unavailable: this system gives none of the kernel's objects that it needs:"
                        + " msgget failed: No space left on device; ");
    }

    @Test
    void whereTheSystemGivesNoQueuesTheRestIsPlanned() throws Exception {
        Started plan = start("run", "--transport", "all", "--workload", "ping-pong", "--dry-run");

        assertThat(plan.awaitEnd()).isZero();
        assertThat(plan.out())
                .containsPattern("sysv-msg +processes +unavailable")
                .containsPattern("sysv-shm +processes +portable");
        assertThat(plan.err()).contains("sysv-msg is unavailable and left out: ");
    }

    @Test
    void whereTheSystemGivesNoQueuesWhoNamesThemIsTold() throws Exception {
        Started run = start("run", "--transport", "sysv-msg", "--workload", "ping-pong", "--preset", "smoke");

        assertThat(run.awaitEnd()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--transport cannot be 'sysv-msg' here: ", "msgget failed");
    }

    private Started start(String... arguments) throws IOException {
        return new BuiltWorkbench(directory).startIn(WITHOUT_QUEUES, arguments);
    }
}
