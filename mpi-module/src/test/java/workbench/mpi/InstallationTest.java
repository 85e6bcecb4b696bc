package workbench.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.transport.Availability;

class InstallationTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingJarIsNamedWithItsCure() throws IOException {
        Path list = Files.writeString(folder.resolve("mpi-module.classpath"), "here.jar\ngone.jar\n");
        Files.createFile(folder.resolve("here.jar"));

        Availability availability = Installation.availability(list);

        assertThat(availability.available()).isFalse();
        assertThat(availability.reason()).contains("gone.jar' is missing");
        assertThat(availability.cure()).isEqualTo("scripts/setup");
    }

    @Test
    void allJarsInPlaceIsEnough() throws IOException {
        Path list = Files.writeString(folder.resolve("mpi-module.classpath"), "here.jar\n");
        Files.createFile(folder.resolve("here.jar"));

        assertThat(Installation.availability(list).available()).isTrue();
    }
}
