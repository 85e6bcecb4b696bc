package workbench.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs that tests in a browser need, as {@code scripts/setup --with-browser} looks for them. */
record Programs(Path browser, Path node) {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> NODES = List.of("node", "nodejs");

    static Optional<Programs> find() {
        return first(BROWSERS).flatMap(browser -> first(NODES).map(node -> new Programs(browser, node)));
    }

    private static Optional<Path> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
