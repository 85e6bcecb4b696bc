package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import workbench.tck.InMemoryTransport;

/** Transports that the build had to leave out. */
class LeftOutTransportTest extends InShell {
    private static final String IN_MEMORY = new InMemoryTransport().id();

    @Test
    void aTransportThatWasLeftOutIsListedAndRefusedByName() throws Exception {
        leaveOut();

        assertThat(run("list", "transports")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("mpi-a: unavailable: MPJ Express was not found. Run scripts/setup.");
        assertThat(run("run", "--transport", "mpi-a")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'mpi-a'", "MPJ Express was not found. Run scripts/setup.");
        assertThat(harness.plans).isEmpty();
    }

    @Test
    void aTransportThatWasLeftOutIsListedAndPlannedWithItsDeployments() throws Exception {
        leaveOut();

        assertThat(run("list", "transports")).isEqualTo(ExitCode.OK);
        assertThat(out()).containsPattern("mpi-a +messages +threads +unavailable");
        assertThat(out()).containsPattern("mpi-b +messages +processes +unavailable");
        start("--preset", "smoke", "--workload", "parallel-sum", "--deployment", "threads");
        assertThat(harness.plans.getFirst().trials())
                .extracting(trial -> trial.transport().id())
                .containsExactly(IN_MEMORY, "mpi-a");
    }

    @Test
    void withoutItsNameATransportThatWasLeftOutIsToldLoudly() throws Exception {
        leaveOut();

        start("--preset", "smoke", "--workload", "parallel-sum", "--rounds", "2");

        assertThat(err())
                .contains("6 repetitions: 3 trials (2 of them unavailable) × 2 rounds")
                .containsOnlyOnce("mpi-a")
                .contains("!!! mpi-a is unavailable and left out: MPJ Express was not found. Run scripts/setup.");
    }

    @Test
    void whatOnlyATransportThatWasLeftOutMayHaveIsNotCalledUnknown() throws Exception {
        leaveOut();

        assertThat(run("run", "--workload", "parallel-sum", "--set", "sendMode=ready"))
                .isEqualTo(ExitCode.USAGE);

        assertThat(err())
                .contains(
                        "--set cannot set 'sendMode': no chosen workload or transport has it, and what mpi-a, mpi-b would have is"
                                + " not known, since this build has left it out; allowed are ");
    }

    private void leaveOut() throws Exception {
        Files.writeString(directory.resolve("mpi-module.unavailable"), """
                transports=mpi-a,mpi-b
                style=messages
                deployments.mpi-a=threads
                deployments.mpi-b=processes
                reason=MPJ Express was not found
                cure=Run scripts/setup.
                """);
    }
}
