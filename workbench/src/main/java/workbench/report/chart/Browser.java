package workbench.report.chart;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium, or one that is made from it: the others have no way to print what a page has become. */
record Browser(Path program) {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable");

    private static final List<String> FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");

    private static final List<String> MAC = List.of(
            "Google Chrome.app/Contents/MacOS/Google Chrome",
            "Chromium.app/Contents/MacOS/Chromium",
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    /** Where they usually are, for people. */
    static final String SOUGHT = "Chromium, Chrome or Edge, on PATH and in the usual places";

    static Optional<Browser> find(Map<String, String> environment) {
        return find(environment, FOLDERS);
    }

    /** @param folders where they usually are, if not on PATH */
    static Optional<Browser> find(Map<String, String> environment, List<String> folders) {
        Stream<Path> onPath = Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(Browser::inFolder);
        Stream<Path> usual = folders.stream().flatMap(Browser::inFolder);
        Stream<Path> mac = Stream.of("/Applications", environment.getOrDefault("HOME", "") + "/Applications")
                .flatMap(folder -> MAC.stream().map(name -> Path.of(folder, name)));
        return Stream.of(onPath, usual, mac)
                .flatMap(places -> places)
                .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
                .findFirst()
                .map(Browser::new);
    }

    private static Stream<Path> inFolder(String folder) {
        return NAMES.stream().map(name -> Path.of(folder, name));
    }

    /** Has it print a page's elements as scripts have made them. */
    static final List<String> DUMP = List.of("--dump-dom");

    /** Has it print the page on paper of the size that the page asks for; older ones know the second name only. */
    static List<String> printTo(Path pdf) {
        return List.of("--print-to-pdf=" + pdf, "--no-pdf-header-footer", "--print-to-pdf-no-header");
    }

    /** To open a page without a window, to do something with it, and to end. */
    List<String> command(List<String> what, Path page, Path profile) {
        Stream<String> always = Stream.of(
                program.toString(),
                "--headless",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-gpu",
                "--disable-dev-shm-usage");
        // Root has no sandbox: the browser refuses to start with one. The page is our own and asks for nothing.
        Stream<String> root =
                "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.empty();
        return Stream.of(always, what.stream(), root, Stream.of(page.toUri().toString()))
                .flatMap(arguments -> arguments)
                .toList();
    }
}
