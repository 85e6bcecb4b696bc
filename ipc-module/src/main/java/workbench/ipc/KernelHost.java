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

    /** Makes an object with a key and returns its id. */
    @FunctionalInterface
    interface Creation {
        int create(int key) throws IOException;
    }

    /** Lists a link's object of a kind, makes it, and returns its id. */
    int add(KernelObjects.Kind kind, Edge link, int key, Creation creation) throws IOException {
        KernelObjects.note(folder, kind, Integer.toString(key));
        int id = creation.create(key);
        tell(word(kind, link), Integer.toString(id));
        return id;
    }

    /** The object's id, for a participant. */
    static int id(JoinContext context, KernelObjects.Kind kind, Edge link) {
        return Integer.parseInt(context.hostAddress().get(word(kind, link)));
    }

    private static String word(KernelObjects.Kind kind, Edge link) {
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
