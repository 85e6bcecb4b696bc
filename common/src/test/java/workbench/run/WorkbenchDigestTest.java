package workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchDigestTest {
    @TempDir
    Path directory;

    @Test
    void itIsThatOfTheClassesWhereverTheyLie() throws Exception {
        Path folder = folder("classes", "code");
        Path jar = jar("module.jar", "code");

        assertThat(WorkbenchDigest.of(List.of(folder)))
                .matches("[0-9a-f]{64}")
                .isEqualTo(WorkbenchDigest.of(List.of(jar)))
                .isEqualTo(WorkbenchDigest.of(List.of(jar, library(), directory.resolve("missing.jar"))));
    }

    @Test
    void itChangesWithTheClasses() throws Exception {
        assertThat(WorkbenchDigest.of(List.of(folder("one", "code"))))
                .isNotEqualTo(WorkbenchDigest.of(List.of(folder("other", "other code"))));
        assertThat(WorkbenchDigest.of(List.of(library()))).isEmpty();
    }

    private Path folder(String name, String code) throws IOException {
        Path file = directory.resolve(name).resolve("workbench/run/Some.class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
        return directory.resolve(name);
    }

    private Path jar(String name, String code) throws IOException {
        return zip(name, "workbench/run/Some.class", code);
    }

    private Path library() throws IOException {
        return zip("library-1.0.jar", "org/library/Some.class", "whatever");
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }
}
