package workbench.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import workbench.result.KernelSource;

/**
 * Tells by a digest whether children ran the same workbench: of the workbench's own classes on their class path, whether they lie in jars or folders
 * and whenever they were compiled. Libraries have their versions instead.
 */
public final class WorkbenchDigest {
    private static final String OWN = "workbench/";

    private WorkbenchDigest() {}

    /** In hexadecimal digits; empty if there are no such classes. */
    public static String of(List<Path> classPath) {
        SortedMap<String, String> digests = new TreeMap<>();
        try {
            for (Path place : classPath) {
                if (Files.isDirectory(place)) {
                    ofFolder(place, digests);
                } else if (Files.exists(place)) {
                    ofJar(place, digests);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The workbench's own classes cannot be read: " + e.getMessage(), e);
        }
        return digests.isEmpty() ? "" : KernelSource.of("", digests.toString()).sha256();
    }

    private static void ofFolder(Path folder, SortedMap<String, String> digests) throws IOException {
        Path own = folder.resolve(OWN);
        if (!Files.isDirectory(own)) {
            return;
        }
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digests.put(name, KernelSource.sha256(Files.readAllBytes(file)));
            }
        }
    }

    private static void ofJar(Path file, SortedMap<String, String> digests) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> own = jar.stream()
                    .filter(entry -> entry.getName().startsWith(OWN) && !entry.isDirectory())
                    .toList();
            for (ZipEntry entry : own) {
                try (InputStream stream = jar.getInputStream(entry)) {
                    digests.put(entry.getName(), KernelSource.sha256(stream.readAllBytes()));
                }
            }
        }
    }
}
