package workbench.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the system allows this process, and so its children: as {@code ulimit} sets it, where the system tells.
 *
 * @param lines of proc(5)'s {@code limits}
 */
record SystemLimits(List<String> lines) {
    static final String OPEN_FILES = "Max open files";
    static final String PROCESSES = "Max processes";
    static final String ADDRESS_SPACE = "Max address space";
    static final String FILE_SIZE = "Max file size";

    private static final Path FILE = Path.of("/proc/self/limits");
    private static final Pattern SOFT = Pattern.compile("\\s+(\\d{1,18})\\s.*");

    static SystemLimits read() {
        return read(FILE);
    }

    static SystemLimits read(Path file) {
        try {
            return new SystemLimits(Files.readAllLines(file));
        } catch (IOException notTold) {
            return new SystemLimits(List.of());
        }
    }

    /** @param name the beginning of a line; empty where there is no limit */
    OptionalLong of(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> SOFT.matcher(line.substring(name.length())))
                .filter(Matcher::matches)
                .mapToLong(limit -> Long.parseLong(limit.group(1)))
                .findFirst();
    }
}
