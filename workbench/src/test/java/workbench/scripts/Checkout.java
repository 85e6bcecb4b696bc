package workbench.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A checkout of the project's own scripts, with sources that need no build: its Maven is a script that makes a distribution of one program, which
 * prints its arguments.
 */
final class Checkout {
    private static final Path SCRIPTS =
            Path.of("..", "scripts").toAbsolutePath().normalize();

    private static final List<String> MPJ_JARS =
            List.of("mpi", "mpiExp", "mpjbuf", "mpjdev", "niodev", "smpdev", "xdev");

    private static final String MAVEN = """
            #!/usr/bin/env bash
            while [[ $1 != --file ]]; do shift; done
            root=$(dirname "$2")
            echo built >>"$root/builds.log"
            dist=$root/workbench/target/script/dist/workbench-0/bin
            mkdir -p "$dist" "$root/overhead/target/script"
            touch "$root/overhead/target/script/overhead-0.jar"
            sleep 0.3
            printf '#!/usr/bin/env bash\\n[[ $1 == wait ]] && exec sleep 60\\necho "$WORKBENCH_COMMAND $WORKBENCH_RESULTS ${LC_ALL-} $*"\\n' >"$dist/workbench"
            chmod +x "$dist/workbench"
            """;

    final Path folder;
    private final Path around;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /** @param around a folder for it and for what is around it */
    Checkout(Path around, String name) throws IOException {
        this.around = around;
        folder = Files.createDirectories(around.resolve(name));
        copy(SCRIPTS, folder.resolve("scripts"));
        for (String source : List.of("pom.xml", ".mvn/jvm.config", "common/pom.xml", "common/src/main/A.java")) {
            write(source, "");
        }
        for (String source : List.of("docs/a.md", "README.md", "results/reference/run.json")) {
            write(source, "");
        }
        Path maven = Files.createDirectories(around.resolve("bin")).resolve("mvn");
        Files.writeString(maven, MAVEN);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", around.toString());
        environment.put("MPJ_HOME", mpj("mpj").toString());
    }

    Checkout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Checkout without(String variable) {
        environment.remove(variable);
        return this;
    }

    String path() {
        return environment.get("PATH");
    }

    Path write(String file, String text) throws IOException {
        Path written = folder.resolve(file);
        Files.createDirectories(written.getParent());
        return Files.writeString(written, text);
    }

    /** A folder with the seven libraries of MPJ Express, none of which holds anything. */
    Path mpj(String name) throws IOException {
        Path lib = Files.createDirectories(around.resolve(name).resolve("lib"));
        for (String jar : MPJ_JARS) {
            new JarOutputStream(Files.newOutputStream(lib.resolve(jar + ".jar")), new java.util.jar.Manifest()).close();
        }
        return lib.getParent();
    }

    /**
     * @param output standard output and errors
     */
    record Ended(int code, String output) {}

    Ended run(String script, String... arguments) throws IOException, InterruptedException {
        return end(start(folder, List.of(), script, arguments));
    }

    static Ended end(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** @param context a command that takes another one as its arguments */
    Process start(Path directory, List<String> context, String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(context);
        command.add(folder.resolve("scripts").resolve(script).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("WORKBENCH") || name.startsWith("XDG"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** How often Maven has built. */
    long builds() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("builds.log"))) {
            return lines.count();
        }
    }

    /** The builds that are kept. */
    List<Path> kept() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(".setup/builds"))) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file).toString()),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        assertThat(to).isNotEmptyDirectory();
    }
}
