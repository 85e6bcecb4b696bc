package workbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {
    private static final List<String> IDS = List.of(
            "jms-artemis-tcp",
            "jms-artemis-vm",
            "mpi-mpj-cluster",
            "tcp",
            "tcp-socket",
            "posix-shm",
            "sysv-shm",
            "grpc",
            "onc-rpc",
            "rmi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jms         | jms-artemis-tcp, jms-artemis-vm
            JMS         | jms-artemis-tcp, jms-artemis-vm
            artemis-vm  | jms-artemis-vm
            jms-artemis | jms-artemis-tcp, jms-artemis-vm
            jms-        | jms-artemis-tcp, jms-artemis-vm
            mpj         | mpi-mpj-cluster
            shm         | posix-shm, sysv-shm
            sys         | sysv-shm
            rpc         | onc-rpc
            gr          | grpc
            RMI         | rmi
            """)
    void namesThatBeginWithItOrHaveItAsAPartAreMeant(String typed, String names) {
        assertThat(Abbreviation.meant(typed, IDS)).containsExactly(names.split(", "));
    }

    @Test
    void aNameMeansItselfAlone() {
        assertThat(Abbreviation.meant("tcp", IDS)).containsExactly("tcp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "j", "temis", "cluste-r", "jms-vm", "shm-posix", "all"})
    void allElseMeansNothing(String typed) {
        assertThat(Abbreviation.meant(typed, IDS)).isEmpty();
    }
}
