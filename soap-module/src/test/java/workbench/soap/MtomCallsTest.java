package workbench.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.transport.CallMechanism;

class MtomCallsTest extends SoapCalls {
    MtomCallsTest() {
        super(true);
    }

    @Test
    void longPartsStayInMemory() throws Exception {
        List<File> before = parts();
        try (CallMechanism looking = mechanism(SECRET)) {
            String place = looking.serve(argument -> {
                assertThat(parts()).isSubsetOf(before);
                return argument;
            });
            assertThat(looking.connect(place).call(new byte[4 << 20])).hasSize(4 << 20);
            assertThat(parts()).isSubsetOf(before);
        }
    }

    private static List<File> parts() {
        return List.of(
                new File(System.getProperty("java.io.tmpdir")).listFiles((folder, name) -> name.startsWith("MIME")));
    }
}
