package workbench.cost;

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
public record SystemLimits(List<String> lines) {
    public static final String OPEN_FILES = "Max open files";
    public static final String PROCESSES = "Max processes";
    public static final String ADDRESS_SPACE = "Max address space";
    public static final String FILE_SIZE = "Max file size";

    private static final String FILE = "proc/self/limits";
    private static final Pattern SOFT = Pattern.compile("\\s+(\\d{1,18})\\s.*");

    public static SystemLimits ofThisProcess() {
        return of(SystemFiles.ofThisMachine());
    }

    /** By the system's files below a root that tests choose. */
    public static SystemLimits below(Path root) {
        return of(new SystemFiles(root));
    }

    static SystemLimits of(SystemFiles files) {
        return new SystemLimits(files.lines(FILE));
    }

    /** @param name the beginning of a line; empty where there is no limit */
    public OptionalLong of(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> SOFT.matcher(line.substring(name.length())))
                .filter(Matcher::matches)
                .mapToLong(limit -> Long.parseLong(limit.group(1)))
                .findFirst();
    }
}
