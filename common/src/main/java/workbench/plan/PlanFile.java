package workbench.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.workload.UsageException;

/**
 * What a plan file says.
 *
 * @param selections one at least
 * @param options all that is not selected: values of options of the command line, by the options' names
 */
public record PlanFile(List<Selection> selections, Map<String, Argument> options) {
    private static final int MOST_BYTES = 1 << 18;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file.
     *
     * @param options which options of the command line a plan may set, by name
     * @throws UsageException with file, line and field
     */
    public static PlanFile read(Path path, Set<String> options) {
        String file = path.toString();
        return new PlanReader(file, options).plan(YamlReader.read(file, text(path)));
    }

    private static String text(Path path) {
        if (Files.isDirectory(path)) {
            throw new UsageException("'" + path + "' is a folder, and a plan is a file.");
        }
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UsageException("'" + path + "' is no plan: it has more than " + MOST_BYTES + " bytes.");
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new UsageException(
                    "There is no plan '" + path + "': allowed is a file in YAML, such as those in" + " scripts/plans.");
        } catch (IOException e) {
            throw new UsageException(
                    "The plan '" + path + "' cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }
}
