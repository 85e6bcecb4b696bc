package workbench.transport;

import java.nio.file.Path;

/**
 * Removes what a host has made outside of its folder, such as objects of the kernel, when that folder is removed: after a repetition, and where
 * the workbench was killed by its next run. Found by {@link java.util.ServiceLoader}.
 */
public interface LeftoverCleaner {
    /** The name of the file in a host's folder that tells what there is to remove. */
    String fileName();

    /** Removes what the file tells and is still there. Tells nobody what could not be removed. */
    void remove(Path file);
}
