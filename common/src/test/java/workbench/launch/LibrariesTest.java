package workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrariesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "artemis-server-2.56.0.jar, artemis-server 2.56.0",
        "HdrHistogram-2.2.2.jar, HdrHistogram 2.2.2",
        "netty-transport-native-epoll-4.1.137.Final-linux-x86_64.jar,"
                + " netty-transport-native-epoll 4.1.137.Final-linux-x86_64",
        "commons-dbcp2-2.14.0.jar, commons-dbcp2 2.14.0"
    })
    void aJarBearsItsVersion(String file, String expected) {
        assertThat(Libraries.nameAndVersion(folder.resolve(file))).isEqualTo(expected);
    }

    @Test
    void aJarWithoutAVersionIsKnownByItsContents() throws Exception {
        Path jar = Files.writeString(folder.resolve("mpi.jar"), "abc");

        assertThat(Libraries.nameAndVersion(jar)).isEqualTo("mpi sha256:ba7816bf8f01");
    }
}
