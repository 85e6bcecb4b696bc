package workbench.overhead.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeerClassPathTest {
    private static final List<Path> PERF = paths("artemis-cli-2.53.0.jar", "artemis-core-client-2.53.0.jar");

    @Test
    void librariesOfTheSameNameAreReplacedAndComeFirst() {
        List<Path> libraries = paths("artemis-core-client-2.53.0.jar", "netty-common-4.1.131.Final.jar");
        List<Path> workbench =
                paths("jms-module-0.1.0.jar", "artemis-core-client-2.56.0.jar", "netty-common-4.1.137.Final.jar");

        assertThat(PeerClassPath.withLibraries(libraries, workbench))
                .isEqualTo(paths(
                        "artemis-core-client-2.53.0.jar", "netty-common-4.1.131.Final.jar", "jms-module-0.1.0.jar"));
    }

    @Test
    void bothSidesHaveOneVersionOfArtemis() {
        assertThat(PeerClassPath.artemisVersion(PERF, paths("artemis-core-client-2.53.0.jar")))
                .isEqualTo("2.53.0");
    }

    @Test
    void aPartOfArtemisInAnotherVersionIsRefused() {
        List<Path> mixed = paths("artemis-core-client-2.53.0.jar", "artemis-server-2.56.0.jar");

        assertThatThrownBy(() -> PeerClassPath.artemisVersion(PERF, mixed))
                .isInstanceOf(PeerException.class)
                .hasMessageContaining("2.56.0");
    }

    @Test
    void aSideWithoutArtemisIsRefused() {
        assertThatThrownBy(() -> PeerClassPath.artemisVersion(PERF, List.of())).isInstanceOf(PeerException.class);
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }
}
