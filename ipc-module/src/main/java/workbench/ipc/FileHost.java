package workbench.ipc;

import java.nio.file.Path;
import java.util.Map;
import workbench.transport.Host;
import workbench.transport.JoinContext;
import workbench.workload.Edge;

/** Files that participants share, in the repetition's own folder: the workbench removes it, or its next run where this one was killed. */
public record FileHost(Path folder) implements Host {
    private static final String FOLDER = "folder";

    @Override
    public Map<String, String> address() {
        return Map.of(FOLDER, folder.toString());
    }

    public static Path folder(JoinContext context) {
        return Path.of(context.hostAddress().get(FOLDER));
    }

    static Path file(Path folder, Edge link) {
        return folder.resolve(link.from() + "-to-" + link.to());
    }
}
