package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.cli.BuiltWorkbench.Started;

/** The start of the built workbench. */
class StartIT {
    private static final String PREFERENCES =
            "-Djava.net.preferIPv6Addresses=true -Dhttp.nonProxyHosts= -DsocksNonProxyHosts="
                    + " -DsocksProxyHost=127.0.0.1 -DsocksProxyPort=1 -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=1";

    private final Path archive = BuiltWorkbench.home().resolve("lib/workbench.jsa");

    @TempDir
    Path directory;

    @AfterEach
    void removeArchive() throws Exception {
        Files.deleteIfExists(archive);
    }

    @Test
    void withoutAnArchiveOfClassesItStarts() throws Exception {
        assertStartsAndSaysNothingElse();
    }

    @Test
    void anArchiveOfClassesThatDoesNotFitIsPassedOver() throws Exception {
        Files.writeString(archive, "not an archive of classes");

        assertStartsAndSaysNothingElse();
    }

    /** Both ends are at 127.0.0.1, whichever family of addresses one of them prefers, and no proxy comes between. */
    @Test
    void whatAJvmPrefersMakesNoDifference() throws Exception {
        Started started = new BuiltWorkbench(directory, Map.of("JAVA_TOOL_OPTIONS", PREFERENCES))
                .start(
                        "run",
                        "--preset=smoke",
                        "--workload=parallel-sum",
                        "--set=elements=1000",
                        "--transport=jms-artemis-tcp,mpi-mpj-cluster,tcp-socket,udp-socket,rmi,grpc,soap,onc-rpc,corba",
                        "--deployment=processes",
                        "--rounds=1");

        assertThat(started.awaitEnd()).as(started.out() + started.err()).isZero();
    }

    private void assertStartsAndSaysNothingElse() throws Exception {
        Started started = new BuiltWorkbench(directory).start("--version");

        assertThat(started.awaitEnd()).isZero();
        assertThat(started.err()).isEmpty();
        assertThat(started.out())
                .startsWith("workbench ")
                .contains("Java " + System.getProperty("java.version"))
                .hasLineCount(2);
    }
}
