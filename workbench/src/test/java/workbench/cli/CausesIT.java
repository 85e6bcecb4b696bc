package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.cli.BuiltWorkbench.Started;

/** On a system that gives little, what is told is what there is too little of. */
class CausesIT {
    private static final List<String> ANOTHER_HOST_NAME =
            List.of("unshare", "--uts", "sh", "-c", "hostname nobody-knows-it && exec \"$@\"", "workbench");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 96})
    void whereFewFilesMayBeOpenThatIsTold(int files) throws Exception {
        Started run = start(limited("n", files), "jms-artemis-tcp");

        assertThat(run.awaitEnd()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out() + run.err())
                .contains("no more files can be opened (ulimit -n: " + files + "): raise the limit")
                .doesNotContain("Exception")
                .doesNotContain("ClassDef")
                .doesNotContain("\tat ");
    }

    /** A child could not even load its libraries, which is foreseen. */
    @Test
    void whereTooFewFilesMayBeOpenNothingIsStarted() throws Exception {
        Started run = start(limited("n", 64), "jms-artemis-tcp");

        assertThat(run.awaitEnd()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("64", "ulimit -n").doesNotContain("Exception");
    }

    /** Libraries ask for the address of their own machine. */
    @ParameterizedTest
    @ValueSource(strings = {"corba", "mpi-mpj-cluster", "rmi"})
    void aHostNameThatDoesNotResolveIsNotNeeded(String transport) throws Exception {
        assumeTrue(!transport.startsWith("mpi-") || BuiltWorkbench.has(transport), "MPJ Express is not available");
        assumeTrue(isPossible(ANOTHER_HOST_NAME), "no host name of our own");

        Started run = start(ANOTHER_HOST_NAME, transport);

        assertThat(run.awaitEnd()).as(run.out() + run.err()).isEqualTo(ExitCode.OK);
    }

    private static boolean isPossible(List<String> context) throws InterruptedException {
        List<String> command = new ArrayList<>(context);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static List<String> limited(String limit, int value) {
        return List.of("bash", "-c", "ulimit -" + limit + " " + value + " && exec \"$@\"", "workbench");
    }

    private Started start(List<String> context, String transport) throws IOException {
        return new BuiltWorkbench(directory)
                .startIn(context, "run", "--transport", transport, "--workload", "ping-pong", "--preset", "smoke");
    }
}
