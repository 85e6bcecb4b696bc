package workbench.ipc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import workbench.ipc.posix.KernelObjects;
import workbench.transport.Host;
import workbench.transport.JoinContext;
import workbench.workload.Edge;

/** Objects of the kernel that participants share, listed in a folder. */
final class KernelHost implements Host {
    private final Path folder;
    private final Map<String, String> address = new HashMap<>();

    KernelHost(Path folder) {
        this.folder = folder;
    }

    /** Lists a link's object of a kind, right after it was made. */
    void add(KernelObjects.Kind kind, Edge link, int id) throws IOException {
        KernelObjects.note(folder, kind, Integer.toString(id));
        tell(key(kind, link), Integer.toString(id));
    }

    /** The object's id, for a participant. */
    static int id(JoinContext context, KernelObjects.Kind kind, Edge link) {
        return Integer.parseInt(context.hostAddress().get(key(kind, link)));
    }

    private static String key(KernelObjects.Kind kind, Edge link) {
        return kind + "-" + link.from() + "-" + link.to();
    }

    /** Lets participants know something. */
    void tell(String name, String value) {
        address.put(name, value);
    }

    @Override
    public Map<String, String> address() {
        return address;
    }

    @Override
    public void close() {
        KernelObjects.removeAll(folder);
    }
}
