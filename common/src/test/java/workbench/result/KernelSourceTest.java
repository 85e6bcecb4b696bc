package workbench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSourceTest {
    private static final String TEXT = "final class Kernel {}\n";

    @TempDir
    Path run;

    private final KernelSource source = KernelSource.of("some.Kernel", TEXT);

    @Test
    void whatWasKeptIsReadBack() {
        source.keep(run, TEXT);
        source.keep(run, TEXT);

        assertThat(source.read(run)).contains(TEXT);
    }

    @Test
    void whatIsNotThereOrWasChangedIsNotTakenForWhatRan() throws Exception {
        assertThat(source.read(run)).isEmpty();

        source.keep(run, TEXT);
        try (Stream<Path> kept = Files.list(run.resolve("sources"))) {
            Files.writeString(kept.findFirst().orElseThrow(), "final class Other {}\n");
        }

        assertThat(source.read(run)).isEmpty();
    }

    @Test
    void aRepetitionTellsWhatRan() throws IOException {
        KernelSource part = KernelSource.of("some.Part", "class Part {}");
        Map<String, String> facts = new LinkedHashMap<>(Map.of("cpu", "as it was"));
        facts.putAll(source.facts());
        facts.putAll(part.facts());

        assertThat(KernelSource.of(with(facts))).containsExactly(source, part);
        assertThat(KernelSource.of(with(Map.of()))).isEmpty();
    }

    @Test
    void anOlderRepetitionTellsOfOneClass() throws IOException {
        assertThat(KernelSource.of(with(Map.of("kernel", "some.Kernel", "kernelSha256", source.sha256()))))
                .containsExactly(source);
    }

    /** The name becomes a path. */
    @Test
    void aNameThatIsNoClassIsRefused() throws IOException {
        assertThat(KernelSource.of(with(new KernelSource("../../etc/passwd", source.sha256()).facts())))
                .isEmpty();
        assertThat(KernelSource.of(with(new KernelSource("some.Kernel", "../x").facts())))
                .isEmpty();
    }

    private Repetition with(Map<String, String> sources) throws IOException {
        return Json.MAPPER.readValue(Json.writeCompact(Map.of("sources", sources)), Repetition.class);
    }
}
