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

    /** A kind of object, by what tells one. */
    public enum Kind {
        POSIX_SHM(name -> PosixShm.create(name, 1), PosixShm::unlink),
        POSIX_SEMAPHORE(name -> PosixSemaphore.create(name, 0), PosixSemaphore::unlink),
        SYSV_SHM(SysvShm::createPrivate, SysvShm::remove),
        SYSV_SEMAPHORES(SysvSemaphore::createPrivate, SysvSemaphore::remove),
        SYSV_QUEUE(SysvQueue::createPrivate, SysvQueue::remove);

        private final Making<String> making;
        private final Action<String> removal;

        /** Of objects with a name. */
        Kind(Action<String> creation, Action<String> removal) {
            this.making = () -> {
                String name = "/workbench-try-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
                creation.on(name);
                return name;
            };
            this.removal = removal;
        }

        /** Of objects with an id. */
        Kind(Making<Integer> making, Action<Integer> removal) {
            this.making = () -> Integer.toString(making.make());
            this.removal = id -> removal.on(Integer.valueOf(id));
        }

        private interface Making<T> {
            T make() throws IOException;
        }

        private interface Action<T> {
            void on(T object) throws IOException;
        }

        /** Makes one that nobody else knows of and returns its name. */
        String makeAny() throws IOException {
            return making.make();
        }

        void remove(String name) throws IOException {
            removal.on(name);
        }
    }

    /** Notes an object: one with a name before it is made, one with an id right after. */
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
            // What has been removed must not be removed again: its name or id may be somebody else's by then.
            Files.delete(file);
        } catch (IOException noSuchFile) {
            // Nothing has been made, or the folder goes soon.
        }
    }
}
