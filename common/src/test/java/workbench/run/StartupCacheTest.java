package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTest {
    private static final ChildSpec PARTICIPANT = new ChildSpec(List.of(0), false, "participant");

    @TempDir
    private Path folder;

    private Path module;
    private Path library;
    private Path cache;

    @BeforeEach
    void make() throws IOException {
        module = file("module.jar", 1_000);
        library = file("library.jar", 2_000);
        cache = file("some-transport." + Runtime.version() + ".aot", 3_000);
    }

    @Test
    void aCacheYoungerThanAllOfTheClassPathIsUsed() {
        assertThat(use().options(PARTICIPANT)).contains("-XX:AOTCache=" + cache, "-XX:-AOTReplayTraining");
        assertThat(StartupCache.isPresent(classPath(), "some-transport")).isTrue();
    }

    @Test
    void aCacheOlderThanAnyLibraryIsNotUsed() throws IOException {
        Files.setLastModifiedTime(library, FileTime.fromMillis(4_000));

        assertThat(use().options(PARTICIPANT)).isEmpty();
        assertThat(StartupCache.isPresent(classPath(), "some-transport")).isFalse();
    }

    @Test
    void withoutACacheNoneIsUsed() throws IOException {
        Files.delete(cache);

        assertThat(use().options(PARTICIPANT)).isEmpty();
    }

    @Test
    void aCacheOfAnotherJvmIsNotUsed() throws IOException {
        Files.move(cache, folder.resolve("some-transport.26+1.aot"));

        assertThat(use().options(PARTICIPANT)).isEmpty();
    }

    /** A JVM that does not know an option must say so: who ignores unknown ones measures something else than is written. */
    @Test
    void noUnknownOptionIsIgnored() {
        assertThat(Stream.concat(use().options(PARTICIPANT).stream(), Defaults.CHILD_JVM_OPTIONS.stream()))
                .noneMatch(option -> option.contains("IgnoreUnrecognizedVMOptions"));
    }

    private StartupCache use() {
        return new StartupCache.Use(classPath(), "some-transport");
    }

    private List<Path> classPath() {
        return List.of(module, library);
    }

    private Path file(String name, long modifiedMillis) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.fromMillis(modifiedMillis));
    }
}
