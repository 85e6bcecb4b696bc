package workbench.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Option;
import workbench.result.RunFolder;

/** Where a run is kept. */
final class FolderOptions {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to keep the run: an empty folder or a new one (default: results/<time>-<name>).")
    private Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Of the run in results (default: the plan's, or the workload or the preset; where rates are"
                    + " tried, the command's).",
            converter = Words.RunName.class)
    private String name;

    /** @param otherwise the name if none was given */
    RunFolder make(CliContext context, String otherwise) {
        if (out != null) {
            return RunFolder.create(out);
        }
        String time = TIME.format(context.clock().instant().atOffset(ZoneOffset.UTC));
        return RunFolder.createFresh(context.results().resolve(time + "-" + (name == null ? otherwise : name)));
    }

    /** {@code plans/message-sizes.yaml} is called {@code message-sizes}. */
    static String nameOf(Path plan) {
        String file = plan.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return file.matches(Words.RunName.ALLOWED) ? file : "plan";
    }
}
