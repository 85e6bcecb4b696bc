package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.plan.Defaults;
import workbench.plan.Preset;
import workbench.present.Listing;
import workbench.present.ListingText;
import workbench.result.Json;

/** Prints what there is to choose from. */
@Command(
        name = "list",
        description = "Lists transports and whether they can be used here, workloads, parameters with their ranges and"
                + " defaults, presets.",
        footer = {"", "Examples:", "  workbench list", "  workbench list transports", "  workbench list --format json"})
final class ListCommand implements Callable<Integer> {
    private final CliContext context;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private Format format = Format.TABLE;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "transports, workloads, presets (default: all of them).")
    private Topic topic = Topic.ALL;

    /** How to print. */
    enum Format {
        TABLE,
        JSON
    }

    /** What to list. */
    enum Topic {
        ALL,
        TRANSPORTS,
        WORKLOADS,
        PRESETS
    }

    ListCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Listing listing = Listing.of(
                wants(Topic.WORKLOADS) ? context.workloads() : List.of(),
                wants(Topic.TRANSPORTS) ? context.transports().get() : List.of(),
                wants(Topic.PRESETS) ? List.of(Preset.values()) : List.of(),
                Defaults.PRESET);
        context.out().print(format == Format.JSON ? Json.write(listing) : ListingText.of(listing, context.ink()));
        return ExitCode.OK;
    }

    private boolean wants(Topic one) {
        return topic == Topic.ALL || topic == one;
    }
}
