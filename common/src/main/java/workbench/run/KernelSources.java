package workbench.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import workbench.result.KernelSource;
import workbench.result.Repetition;
import workbench.transport.Transport;

/** The sources of kernels and of what belongs to them, which the build packs beside their classes. */
public final class KernelSources {
    private static final String FOLDER = "META-INF/sources/";

    private KernelSources() {}

    /** Empty for a class whose source was not packed. */
    static Optional<String> text(Transport transport, String className) {
        String name = FOLDER + className.replace('.', '/') + ".java";
        try (InputStream stream = transport.getClass().getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the sources of the kernels that ran in the run's folder, once. */
    public static void keep(Path folder, Transport transport, Repetition repetition) {
        KernelSource.of(repetition)
                .forEach(source -> text(transport, source.className()).ifPresent(text -> source.keep(folder, text)));
    }
}
