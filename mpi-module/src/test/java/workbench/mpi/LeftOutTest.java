package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import workbench.transport.Deployment;
import workbench.transport.Transport;
import workbench.transport.Transports;

/** What a distribution without this module tells of it. */
class LeftOutTest {
    @Test
    void aDistributionWithoutTheModuleKnowsWhatItWouldBring() throws IOException {
        Properties said = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/distribution/left-out.properties"))) {
            said.load(file);
        }
        List<String> offered =
                Files.readAllLines(Path.of("src/main/resources/META-INF/services/workbench.transport.Transport"));
        List<Transport> transports = Transports.all().stream()
                .filter(transport -> offered.contains(transport.getClass().getName()))
                .toList();
        Properties right = new Properties();
        right.setProperty("transports", transports.stream().map(Transport::id).collect(Collectors.joining(",")));
        for (Transport transport : transports) {
            right.setProperty("style", transport.style());
            right.setProperty(
                    "deployments." + transport.id(),
                    transport.deployments().stream().map(Deployment::id).collect(Collectors.joining(",")));
        }
        assertThat(said).isEqualTo(right);
    }
}
