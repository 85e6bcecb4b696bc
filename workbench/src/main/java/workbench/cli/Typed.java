package workbench.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import workbench.cost.HomeFolder;

/** What the user has typed, as a run keeps it. */
final class Typed {
    private Typed() {}

    static List<String> of(CommandSpec spec) {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(HomeFolder::hide)
                .toList();
    }
}
