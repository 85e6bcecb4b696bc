package workbench.ipc.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import workbench.transport.LeftoverCleaner;

/**
 * The list of the kernel's objects that a host has made, in its folder: whoever removes the folder removes them too, also after everybody else
 * was killed.
 */
public final class KernelObjects implements LeftoverCleaner {
    private static final String FILE = "kernel-objects";

    /** A kind of object, by what tells one: a name, or a System V key. */
    public enum Kind {
        POSIX_SHM(PosixShm::check, PosixShm::unlink),
        POSIX_SEMAPHORE(PosixShm::check, PosixSemaphore::unlink),
        SYSV_SHM(SysvShm::check, key -> SysvShm.remove(Integer.parseInt(key))),
        SYSV_SEMAPHORES(SysvSemaphore::check, key -> SysvSemaphore.remove(Integer.parseInt(key))),
        SYSV_QUEUE(SysvQueue::check, key -> SysvQueue.remove(Integer.parseInt(key)));

        private final Check check;
        private final Removal removal;

        Kind(Check check, Removal removal) {
            this.check = check;
            this.removal = removal;
        }

        private interface Check {
            void run() throws IOException;
        }

        private interface Removal {
            void of(String name) throws IOException;
        }

        /** @throws IOException with the reason where this system has no such objects */
        void check() throws IOException {
            check.run();
        }

        void remove(String name) throws IOException {
            removal.of(name);
        }
    }

    /** Notes an object by its name or its key, before it is made: a kill in between leaves nothing that is not noted. */
    public static void note(Path folder, Kind kind, String name) throws IOException {
        Files.writeString(
                folder.resolve(FILE), kind + " " + name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Removes all of them that are still there. */
    public static void removeAll(Path folder) {
        new KernelObjects().remove(folder.resolve(FILE));
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public void remove(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ", 2);
                try {
                    Kind.valueOf(words[0]).remove(words[1]);
                } catch (IOException | RuntimeException goneAlready) {
                    // Or a line that was cut short: there is nothing to remove by it.
                }
            }
            // What has been removed must not be removed again: its name or key may be somebody else's by then.
            Files.delete(file);
        } catch (IOException noSuchFile) {
            // Nothing has been made, or the folder goes soon.
        }
    }
}
