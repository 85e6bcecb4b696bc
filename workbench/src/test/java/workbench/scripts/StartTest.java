package workbench.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.scripts.Checkout.Ended;

/** How {@code scripts/workbench} builds, finds and keeps what it starts. */
class StartTest {
    private static final Duration LONG_AGO = Duration.ofDays(2);

    private static final String PROGRAMS =
            "bash env dirname readlink mkdir mktemp rm mv cp cksum cut cmp sed find xargs sha256sum sort touch"
                    + " uname locale grep perl sleep chmod";

    @TempDir
    Path around;

    @Test
    void aBuildIsKeptAsLongAsItIsUsed() throws Exception {
        Checkout checkout = new Checkout(around, "checkout");
        checkout.run("workbench");
        Path first = checkout.kept().getFirst();
        Process user = checkout.start(checkout.folder, List.of(), "workbench", "wait");
        awaitSleep(user);
        Files.setLastModifiedTime(first, FileTime.from(Instant.now().minus(LONG_AGO)));

        checkout.write("common/src/main/A.java", "class A {}");
        checkout.run("workbench");
        assertThat(checkout.kept()).hasSize(2).contains(first);

        user.destroyForcibly().waitFor();
        checkout.write("common/src/main/A.java", "class A { int b; }");
        checkout.run("workbench");
        assertThat(checkout.kept()).hasSize(2).doesNotContain(first);
    }

    /** The script becomes what it starts. */
    private static void awaitSleep(Process user) {
        org.awaitility.Awaitility.await()
                .until(() -> user.info().command().orElse("").endsWith("sleep"));
    }

    @Test
    void twoFirstStartsBuildOnce() throws Exception {
        assertBuildsOnce(new Checkout(around, "checkout"));
    }

    @Test
    void twoFirstStartsBuildOnceWhereThereIsNoFlock() throws Exception {
        Checkout checkout = new Checkout(around, "checkout");
        assertBuildsOnce(checkout.with("PATH", around.resolve("bin") + ":" + programsWithoutFlock()));
    }

    private void assertBuildsOnce(Checkout checkout) throws Exception {
        List<Process> started = List.of(
                checkout.start(checkout.folder, List.of(), "workbench", "one"),
                checkout.start(checkout.folder, List.of(), "workbench", "two"));
        for (Process each : started) {
            Ended ended = Checkout.end(each);
            assertThat(ended.code()).as(ended.output()).isZero();
            assertThat(ended.output()).containsPattern("scripts/workbench .* (one|two)\n");
        }
        assertThat(checkout.builds()).isOne();
    }

    /** All that the scripts call, and no flock. */
    private Path programsWithoutFlock() throws IOException {
        Path programs = Files.createDirectory(around.resolve("programs"));
        for (String program : PROGRAMS.split(" ")) {
            Path file = Stream.of(System.getenv("PATH").split(":"))
                    .map(folder -> Path.of(folder, program))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(program));
            Path script = programs.resolve(program);
            Files.writeString(script, "#!/bin/sh\nexec " + file + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return programs;
    }

    @Test
    void itNamesItselfAsItCanBeTypedWhereTheUserIs() throws Exception {
        Checkout checkout = new Checkout(around, "two words");

        assertThat(checkout.run("workbench").output()).contains("\nscripts/workbench ");
        assertThat(in(checkout, checkout.folder.resolve("common/src"))).startsWith("../../scripts/workbench ");
        assertThat(in(checkout, around)).startsWith(around + "/two\\ words/scripts/workbench ");
    }

    private static String in(Checkout checkout, Path directory) throws Exception {
        return Checkout.end(checkout.start(directory, List.of(), "workbench")).output();
    }

    @Test
    void aCheckoutThatMayOnlyBeReadIsBuiltInACopy() throws Exception {
        Path home = Files.createDirectory(around.resolve("home"));
        Checkout checkout = new Checkout(around, "checkout").with("HOME", home.toString());
        List<String> asAnother = asAnother(home);
        for (Path each : List.of(around, checkout.folder)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
        }

        Ended first = Checkout.end(checkout.start(home, asAnother, "workbench", "list"));
        Ended second = Checkout.end(checkout.start(home, asAnother, "workbench", "list"));
        Files.setPosixFilePermissions(around, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(checkout.folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(first.output())
                .contains(checkout.folder + " may not be written: working with a copy of it in " + home);
        assertThat(second.output()).startsWith(checkout.folder + "/scripts/workbench " + home + "/results ");
        assertThat(second.code()).isZero();
        assertThat(checkout.folder.resolve(".setup")).doesNotExist();
    }

    /** Nobody keeps root from writing. */
    private static List<String> asAnother(Path home) throws Exception {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "root may write everywhere, and there is no setpriv");
        assertThat(new ProcessBuilder("chown", "65534", home.toString()).start().waitFor())
                .isZero();
        return List.of("setpriv", "--reuid", "65534", "--clear-groups");
    }

    @Test
    void inALocaleOfAsciiNamesOfFilesAreUtf8() throws Exception {
        Checkout checkout = new Checkout(around, "Übung").with("LC_ALL", "C");

        assertThat(checkout.run("workbench").code()).isZero();
        assertThat(checkout.run("workbench", "größe").output()).contains(" C.UTF-8 größe");
    }

    /** Git for Windows turns line ends round unless it is told not to. */
    @Test
    void aCloneThatWantsCarriageReturnsGetsNone() throws Exception {
        Path repository = Path.of("..").toAbsolutePath().normalize();
        assumeTrue(Files.exists(repository.resolve(".git")), "not a clone");
        Path clone = around.resolve("clone");

        Process git = new ProcessBuilder(
                        "git", "clone", "--quiet", "-c", "core.autocrlf=true", repository.toString(), clone.toString())
                .inheritIO()
                .start();

        assertThat(git.waitFor()).isZero();
        assertThat(Files.readString(clone.resolve("scripts/workbench")))
                .startsWith("#!/usr/bin/env bash\n")
                .doesNotContain("\r");
    }
}
