package workbench.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.cli.BuiltWorkbench.Started;

/**
 * What the kernel keeps for participants, and what lies in the file system for them, is gone after whatever has happened to them: {@code ipcs} is
 * asked, and the folder is looked into in which Linux shows POSIX objects.
 */
@EnabledOnOs(OS.LINUX)
class TracesIT {
    private static final Path POSIX_OBJECTS = Path.of("/dev/shm");
    private static final Map<String, String> IPCS_OPTIONS =
            Map.of("SYSV_SHM", "-m", "SYSV_SEMAPHORES", "-s", "SYSV_QUEUE", "-q");

    /** Of four links: files and objects of each, and the list of them; what there is one of for all links. */
    private static final Map<String, Integer> TRACES = Map.of(
            "posix-shm", 4 * 3 + 1,
            "sysv-shm", 4 * 3 + 1,
            "sysv-msg", 4 * 2 + 1,
            "fifo", 4,
            "unix-socket", 4,
            "mmap", 4,
            "record-lock", 1);

    @TempDir
    Path directory;

    private RunUnderWay run;

    @AfterEach
    void endWhatATestThatFailsHasLeft() {
        run.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posix-shm", "sysv-shm", "sysv-msg", "fifo", "unix-socket", "mmap", "record-lock"})
    void afterAKillOfEverythingTheNextRunRemovesWhatWasLeft(String transport) throws Exception {
        List<String> traces = start(transport);

        BuiltWorkbench.signal("KILL", run.all());

        run.awaitThatAllHaveEnded();
        assertThat(run.workFolders()).hasSize(1);
        assertThat(present(traces)).containsExactlyElementsOf(traces);

        Started next = new BuiltWorkbench(directory)
                .start("run", "--preset", "smoke", "--workload", "parallel-sum", "--transport", "queue");

        assertThat(next.awaitEnd()).as(next.err()).isZero();
        assertThat(run.workFolders()).isEmpty();
        assertThat(present(traces)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posix-shm", "sysv-shm", "sysv-msg"})
    void whenTheWorkbenchIsKilledItsChildrenRemoveThem(String transport) throws Exception {
        List<String> traces = start(transport);

        BuiltWorkbench.signal("KILL", List.of(run.workbench()));

        assertNothingIsLeft(traces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posix-shm", "sysv-shm", "sysv-msg"})
    void whenTheOneThatMadeThemIsKilledTheWorkbenchRemovesThem(String transport) throws Exception {
        List<String> traces = start(transport);

        BuiltWorkbench.signal("KILL", List.of(run.children().getFirst()));

        assertThat(run.started().awaitEnd()).isEqualTo(ExitCode.FAILED);
        assertNothingIsLeft(traces);
    }

    @Test
    void afterCtrlCTheyAreGone() throws Exception {
        List<String> traces = start("sysv-shm");

        BuiltWorkbench.signal("INT", run.all());

        assertThat(run.started().awaitEnd()).isEqualTo(ExitCode.INTERRUPTED);
        assertNothingIsLeft(traces);
    }

    private void assertNothingIsLeft(List<String> traces) throws Exception {
        run.assertNothingRuns();
        await().atMost(RunUnderWay.LONG)
                .untilAsserted(() -> assertThat(present(traces)).isEmpty());
    }

    /** Starts a run and returns what there is of it: paths of files, and System V objects as {@code ipcs} is asked for them. */
    private List<String> start(String transport) throws IOException, InterruptedException {
        run = RunUnderWay.inItsFirstRepetition(directory, transport);
        // The children may have run for long enough and not have made everything yet, on a busy machine.
        List<String> traces =
                await().atMost(RunUnderWay.LONG).until(this::traces, made -> made.size() == TRACES.get(transport));
        assertThat(present(traces)).containsExactlyElementsOf(traces);
        if (transport.startsWith("posix") || transport.startsWith("sysv")) {
            assertThat(traces).anyMatch(trace -> !trace.startsWith(directory.toString()));
        }
        return traces;
    }

    private List<String> traces() throws IOException {
        return Stream.of(inTheRunsFolder(), posixObjects(), systemVObjects())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> inTheRunsFolder() throws IOException {
        try (Stream<Path> files = Files.walk(run.workFolders().getFirst())) {
            return files.filter(file -> file.getParent().endsWith("1/host"))
                    .map(Path::toString)
                    .toList();
        }
    }

    /** Shared memory has its own name there, a semaphore has {@code sem.} before it. */
    private List<String> posixObjects() throws IOException {
        List<String> names = run.children().stream()
                .map(child -> "workbench-" + run.folder().getFileName() + "-" + child.pid() + "-")
                .toList();
        try (Stream<Path> objects = Files.list(POSIX_OBJECTS)) {
            return objects.map(Path::toString)
                    .filter(object -> names.stream().anyMatch(object::contains))
                    .toList();
        }
    }

    /** Those that the host has made are in a list of its own: nothing else tells them from other runs'. */
    private List<String> systemVObjects() throws IOException {
        for (String file : inTheRunsFolder()) {
            if (file.endsWith("kernel-objects")) {
                return Files.readAllLines(Path.of(file)).stream()
                        .filter(line -> line.startsWith("SYSV_"))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<String> present(List<String> traces) throws IOException, InterruptedException {
        List<String> present = new ArrayList<>();
        for (String trace : traces) {
            boolean isThere =
                    trace.startsWith("SYSV_") ? ipcsShows(trace) : Files.exists(Path.of(trace), NOFOLLOW_LINKS);
            if (isThere) {
                present.add(trace);
            }
        }
        return present;
    }

    /** Its first column is the key. */
    private static boolean ipcsShows(String listed) throws IOException, InterruptedException {
        String[] kindAndKey = listed.split(" ");
        Process ipcs = new ProcessBuilder("ipcs", IPCS_OPTIONS.get(kindAndKey[0])).start();
        String shown = new String(ipcs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ipcs.waitFor()).isZero();
        String key = "0x%08x ".formatted(Integer.parseInt(kindAndKey[1]));
        return shown.lines().anyMatch(line -> line.startsWith(key));
    }
}
