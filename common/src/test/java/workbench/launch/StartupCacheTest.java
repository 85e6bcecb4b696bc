package workbench.launch;

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
import workbench.plan.Defaults;

class StartupCacheTest {
    private static final String WORKLOAD = "parallel-sum";
    private static final ChildSpec WORKER = new ChildSpec(List.of(1), false, "worker (rank 1)", "worker");
    private static final ChildSpec HOST = new ChildSpec(List.of(), true, "the host (broker)", "host");

    @TempDir
    private Path folder;

    private Path module;
    private Path library;
    private Path cache;

    @BeforeEach
    void make() throws IOException {
        module = file("module.jar", 1_000);
        library = file("library.jar", 2_000);
        cache = file("some-transport.parallel-sum.worker." + Runtime.version() + ".aot", 3_000);
    }

    @Test
    void profilesAreOfTheTrialThatWasTrainedAlone() {
        assertThat(use(true).options(WORKER)).contains("-XX:AOTCache=" + cache, "-XX:+AOTReplayTraining");
        assertThat(use(true).inWords(WORKER)).isEqualTo("a cache of classes and profiles");
        assertThat(use(false).options(WORKER)).contains("-XX:AOTCache=" + cache, "-XX:-AOTReplayTraining");
        assertThat(use(false).inWords(WORKER)).isEqualTo("a cache of classes");
    }

    @Test
    void whatWasNotTrainedTakesTheClassesOfAnotherWorkload() throws IOException {
        Path another = file("some-transport.producer-consumer.host." + Runtime.version() + ".aot", 3_000);

        assertThat(use(true).options(HOST)).contains("-XX:AOTCache=" + another, "-XX:-AOTReplayTraining");
    }

    @Test
    void aCacheOlderThanAnyLibraryIsNotUsed() throws IOException {
        Files.setLastModifiedTime(library, FileTime.fromMillis(4_000));

        assertThat(use(true).options(WORKER)).isEmpty();
    }

    @Test
    void withoutACacheNoneIsUsed() throws IOException {
        Files.delete(cache);

        assertThat(use(true).options(WORKER)).isEmpty();
        assertThat(use(true).inWords(WORKER)).isEqualTo("no cache");
    }

    @Test
    void aCacheOfAnotherJvmIsNotUsed() throws IOException {
        Files.move(cache, folder.resolve("some-transport.parallel-sum.worker.26+1.aot"));

        assertThat(use(true).options(WORKER)).isEmpty();
    }

    /** A JVM that does not know an option must say so: who ignores unknown ones measures something else than is written. */
    @Test
    void noUnknownOptionIsIgnored() {
        assertThat(Stream.concat(use(true).options(WORKER).stream(), Defaults.CHILD_JVM_OPTIONS.stream()))
                .noneMatch(option -> option.contains("IgnoreUnrecognizedVMOptions"));
    }

    private StartupCache use(boolean trained) {
        return new StartupCache.Use(
                new StartupCache.Folder(List.of(module, library), "some-transport"), WORKLOAD, trained);
    }

    private Path file(String name, long modifiedMillis) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.fromMillis(modifiedMillis));
    }
}
