package workbench.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.transport.Deployment;
import workbench.transport.Host;
import workbench.transport.HostContext;
import workbench.transport.Transport;
import workbench.transport.Transports;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.ProducerConsumer;
import workbench.workload.Workload;

/** What a host has made the kernel keep goes with it: the kernel is asked, not the host's list. */
@EnabledOnOs(OS.LINUX)
class KernelHostTest {
    private static final Path POSIX_OBJECTS = Path.of("/dev/shm");

    /** By what begins their key in a host's address; the second column is the id. */
    private static final Map<String, Path> SYSTEM_V_OBJECTS = Map.of(
            "SYSV_SHM", Path.of("/proc/sysvipc/shm"),
            "SYSV_SEMAPHORES", Path.of("/proc/sysvipc/sem"),
            "SYSV_QUEUE", Path.of("/proc/sysvipc/msg"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"posix-shm", "sysv-shm", "sysv-msg"})
    void whatItHasMadeGoesWithIt(String id) throws Exception {
        Transport transport = Transports.byId(id);
        assumeTrue(transport.availability().available());
        Workload workload = new ProducerConsumer();
        List<Parameter> definitions = new ArrayList<>(workload.parameters());
        definitions.addAll(transport.parameters());
        Parameters parameters = Parameters.of(definitions, Map.of());
        Host host = transport.startHost(new HostContext(workload, parameters, Deployment.THREADS, 2, "test", folder));
        Map<String, String> address = host.address();
        List<String> made = present(address);
        host.close();

        assertThat(made).hasSizeGreaterThanOrEqualTo(address.size());
        assertThat(present(address)).isEmpty();
    }

    private static List<String> present(Map<String, String> address) throws IOException {
        List<String> present = new ArrayList<>();
        for (Map.Entry<String, String> made : address.entrySet()) {
            Path listed = SYSTEM_V_OBJECTS.get(made.getKey().split("-")[0]);
            present.addAll(listed == null ? posixObjects(made.getValue()) : systemVObject(listed, made.getValue()));
        }
        return present;
    }

    private static List<String> posixObjects(String prefix) throws IOException {
        try (Stream<Path> objects = Files.list(POSIX_OBJECTS)) {
            return objects.map(object -> object.getFileName().toString())
                    .filter(name -> name.contains(prefix.substring(1)))
                    .toList();
        }
    }

    private static List<String> systemVObject(Path listed, String id) throws IOException {
        return Files.readAllLines(listed).stream()
                .map(String::strip)
                .filter(line -> line.split("\\s+")[1].equals(id))
                .toList();
    }
}
