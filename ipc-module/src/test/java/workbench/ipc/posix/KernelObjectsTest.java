package workbench.ipc.posix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import workbench.control.Folders;

@EnabledOnOs(OS.LINUX)
class KernelObjectsTest {
    @TempDir
    private Path folder;

    private final String name = "/wb-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();

    @Test
    void whatIsInAFoldersListGoesWithTheFolder() throws IOException {
        Path host = Files.createDirectories(folder.resolve("work/1/host"));
        KernelObjects.note(host, KernelObjects.Kind.POSIX_SHM, name);
        PosixShm.create(name, 4_096);
        KernelObjects.note(host, KernelObjects.Kind.POSIX_SEMAPHORE, name);
        PosixSemaphore.create(name, 1);
        Path file = Files.createFile(host.resolve("key"));
        int memory = SysvShm.create(noted(host, KernelObjects.Kind.SYSV_SHM, SysvShm.unusedKey(file)), 4_096);
        int set = SysvSemaphore.create(
                noted(host, KernelObjects.Kind.SYSV_SEMAPHORES, SysvSemaphore.unusedKey(file)), 1, 0);
        int queue = SysvQueue.create(noted(host, KernelObjects.Kind.SYSV_QUEUE, SysvQueue.unusedKey(file)));

        Folders.removeQuietly(folder.resolve("work"));

        assertThat(folder.resolve("work")).doesNotExist();
        assertThatThrownBy(() -> PosixShm.map(name, 4_096, Arena.ofAuto()))
                .hasMessageContaining("shm_open(" + name + ") failed: No such file or directory");
        assertThatThrownBy(() -> PosixSemaphore.open(name)).hasMessageContaining("No such file or directory");
        assertThatThrownBy(() -> SysvShm.attach(memory, 4_096, Arena.ofAuto())).hasMessageContaining("shmat");
        try (SysvSemaphore semaphore = new SysvSemaphore(set, 0)) {
            assertThatThrownBy(semaphore::down).hasMessageContaining("semop");
        }
        try (SysvQueue end = new SysvQueue(queue, 16)) {
            assertThatThrownBy(() -> end.send(16)).hasMessageContaining("msgsnd");
        }
    }

    private static int noted(Path host, KernelObjects.Kind kind, int key) throws IOException {
        KernelObjects.note(host, kind, Integer.toString(key));
        return key;
    }

    @Test
    void aKeyThatIsTakenIsNotChosen() throws IOException {
        Path file = Files.createFile(folder.resolve("key"));
        int key = SysvQueue.unusedKey(file);
        SysvQueue.create(key);
        try {
            assertThat(SysvQueue.unusedKey(file)).isNotEqualTo(key);
            assertThatThrownBy(() -> SysvQueue.create(key)).hasMessageContaining("File exists");
        } finally {
            SysvQueue.remove(key);
        }
        assertThat(SysvQueue.unusedKey(file)).isEqualTo(key);
    }

    @Test
    void aListThatWasCutShortOrIsNotThereDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("kernel-objects"), "POSIX_SHM " + name + "\nSYSV_SHM\nSYS");

        assertThatCode(() -> KernelObjects.removeAll(folder)).doesNotThrowAnyException();
        assertThatCode(() -> KernelObjects.removeAll(folder.resolve("nowhere"))).doesNotThrowAnyException();
    }

    @Test
    void memoryIsTheSameForAllWhoMapIt() throws IOException {
        PosixShm.create(name, 4_096);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = PosixShm.map(name, 4_096, arena);
            MemorySegment other = PosixShm.map(name, 4_096, arena);
            one.set(ValueLayout.JAVA_LONG, 8, 42);
            assertThat(other.get(ValueLayout.JAVA_LONG, 8)).isEqualTo(42);
        } finally {
            PosixShm.unlink(name);
        }
    }

    @Test
    void aQueueHoldsAsMuchAsItIsTold() throws Exception {
        int key = SysvQueue.unusedKey(Files.createFile(folder.resolve("key")));
        int id = SysvQueue.create(key);
        try {
            SysvQueue.resize(id, 100);

            Process ipcs = new ProcessBuilder("ipcs", "-q", "-i", Integer.toString(id)).start();
            assertThat(new String(ipcs.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("qbytes=100");
        } finally {
            SysvQueue.remove(key);
        }
    }

    @Test
    void aNameThatIsTakenIsTold() throws IOException {
        PosixShm.create(name, 4_096);
        try {
            assertThatThrownBy(() -> PosixShm.create(name, 4_096))
                    .hasMessage("shm_open(" + name + ") failed: File exists; another program uses that name or key");
        } finally {
            PosixShm.unlink(name);
        }
    }
}
