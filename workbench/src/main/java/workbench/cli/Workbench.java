package workbench.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import workbench.plan.Preset;
import workbench.report.chart.FigureFormat;

/** The command that holds the others. */
@Command(
        name = "workbench",
        description = "Compares ways to pass messages on one machine: the same workload over different transports,"
                + " each answer verified.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  workbench run                          compare JMS and MPI, some four minutes",
            "  workbench run --preset smoke           see that it works, some seconds",
            "  workbench list                         what there is to choose from",
            "  workbench show results/RUN             print a comparison again",
            "  workbench compare results/A results/B  tell faster from slower",
            "  workbench report results/RUN           a page with charts, to keep and to mail",
            "  workbench history                      what was run and what came out",
            "",
            "Exit codes: 0 all ok; 1 a trial failed, a verdict was bad, a gate fails, or something could not be written;"
                    + " 2 wrong usage, nothing was started; 130 interrupted."
        })
public final class Workbench implements Runnable {
    private static final int HELP_WIDTH = 100;

    /** Less is refused. */
    private static final int LEAST_HELP_WIDTH = 55;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print a stack trace when the workbench breaks.")
    private boolean debug;

    /** Returns the exit code. */
    static int execute(CliContext context, String... arguments) {
        return execute(context, List.of(), arguments);
    }

    /**
     * Returns the exit code.
     *
     * @param further commands beside its own
     */
    public static int execute(CliContext context, List<?> further, String... arguments) {
        Workbench top = new Workbench();
        CommandLine line = new CommandLine(top)
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new RunCommand(context))
                .addSubcommand(new ShowCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new CompareCommand(context))
                .addSubcommand(new ReportCommand(context))
                .addSubcommand(new RateSearchCommand(context))
                .addSubcommand(new RateSweepCommand(context))
                .addSubcommand(new GuidelinesCommand(context))
                .addSubcommand(new PresetsCommand(context))
                .addSubcommand(new PrepareCommand(context));
        further.forEach(line::addSubcommand);
        // Settings reach the subcommands that are there.
        line.registerConverter(Preset.class, Words.oneOf(Preset.class))
                .registerConverter(ListCommand.Format.class, Words.oneOf(ListCommand.Format.class))
                .registerConverter(ListCommand.Topic.class, Words.oneOf(ListCommand.Topic.class))
                .registerConverter(CompareCommand.Format.class, Words.oneOf(CompareCommand.Format.class))
                .registerConverter(FigureFormat.class, Words.oneOf(FigureFormat.class))
                .registerConverter(ReportCommand.Format.class, Words.oneOf(ReportCommand.Format.class))
                .setOut(new java.io.PrintWriter(context.out(), true))
                .setErr(new java.io.PrintWriter(context.err(), true));
        line.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, context.ink().atMost(HELP_WIDTH)));
        ErrorHandler complaints = new ErrorHandler(context.err(), () -> top.debug);
        line.setParameterExceptionHandler(complaints);
        line.setExecutionExceptionHandler(complaints);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                context.ink().coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return Output.checked(context.console(), line.execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: list, run, show, report, compare or history.");
    }
}
