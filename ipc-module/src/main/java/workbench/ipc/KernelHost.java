package workbench.ipc;

import java.nio.file.Path;
import java.util.Map;
import workbench.ipc.posix.KernelObjects;
import workbench.transport.Host;

/**
 * Objects of the kernel that participants share.
 *
 * @param folder where they are listed
 * @param address how participants find them
 */
record KernelHost(Path folder, Map<String, String> address) implements Host {
    @Override
    public void close() {
        KernelObjects.removeAll(folder);
    }
}
