package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import workbench.analysis.Comparison;
import workbench.analysis.PresetAgreement;
import workbench.present.PresetAgreementText;
import workbench.result.StoredRun;

/** Holds a short run against a long one of the same trials. For those who work on the presets, hence hidden. */
@Command(
        name = "benchmark-presets",
        hidden = true,
        description = "Tells whether a short run says the same as a long one of the same trials: each result within 0.8"
                + " to 1.25, each ratio within 25 %%. What is still warming up claims nothing. Exit code 1 if not.",
        footer = {"", "Examples:", "  workbench benchmark-presets results/quick results/standard"})
final class PresetsCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "SHORT", description = "The folder of the short run.")
    private Path shortRun;

    @Parameters(index = "1", paramLabel = "LONG", description = "The folder of the long one.")
    private Path longRun;

    PresetsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PresetAgreement agreement =
                PresetAgreement.of(Comparison.of(StoredRun.read(shortRun)), Comparison.of(StoredRun.read(longRun)));
        context.out().print(PresetAgreementText.of(agreement, context.ink()));
        return agreement.holds() ? ExitCode.OK : ExitCode.FAILED;
    }
}
