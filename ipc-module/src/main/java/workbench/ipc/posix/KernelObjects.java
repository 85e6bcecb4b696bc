package workbench.ipc.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import workbench.transport.LeftoverCleaner;

/**
 * The list of the kernel's objects that a host has made, in its folder: whoever removes the folder removes them too, also after everybody else
 * was killed.
 */
public final class KernelObjects implements LeftoverCleaner {
    private static final String FILE = "kernel-objects";

    /** A kind of object, by what tells one. */
    public enum Kind {
        POSIX_SHM {
            @Override
            String makeAny() throws IOException {
                String name = anyName();
                PosixShm.create(name, 1);
                return name;
            }

            @Override
            void remove(String name) throws IOException {
                PosixShm.unlink(name);
            }
        },
        POSIX_SEMAPHORE {
            @Override
            String makeAny() throws IOException {
                String name = anyName();
                PosixSemaphore.create(name, 0);
                return name;
            }

            @Override
            void remove(String name) throws IOException {
                PosixSemaphore.unlink(name);
            }
        },
        SYSV_SHM {
            @Override
            String makeAny() throws IOException {
                return Integer.toString(SysvShm.createPrivate());
            }

            @Override
            void remove(String name) throws IOException {
                SysvShm.remove(Integer.parseInt(name));
            }
        },
        SYSV_SEMAPHORES {
            @Override
            String makeAny() throws IOException {
                return Integer.toString(SysvSemaphore.createPrivate());
            }

            @Override
            void remove(String name) throws IOException {
                SysvSemaphore.remove(Integer.parseInt(name));
            }
        },
        SYSV_QUEUE {
            @Override
            String makeAny() throws IOException {
                return Integer.toString(SysvQueue.createPrivate());
            }

            @Override
            void remove(String name) throws IOException {
                SysvQueue.remove(Integer.parseInt(name));
            }
        };

        /** Makes one that nobody else knows of and returns its name. */
        abstract String makeAny() throws IOException;

        abstract void remove(String name) throws IOException;

        private static String anyName() {
            return "/workbench-try-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
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
        for (String line : lines(file)) {
            String[] words = line.split(" ", 2);
            try {
                Kind.valueOf(words[0]).remove(words[1]);
            } catch (IOException | RuntimeException goneAlready) {
                // Or a line that was cut short: there is nothing to remove by it.
            }
        }
        forget(file);
    }

    /** What has been removed must not be removed again: its name or id may be somebody else's by then. */
    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // The folder goes soon.
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
