package workbench.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import workbench.plan.Suggestions;
import workbench.workload.UsageException;

/** Says what was wrong, in a sentence; a stack trace only to those who ask for it. */
record ErrorHandler(PrintStream err, BooleanSupplier debug)
        implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        if (e.getCause() instanceof UsageException usage) {
            return complain(usage.getMessage());
        }
        CommandLine command = e.getCommandLine();
        String help = " See '" + command.getCommandSpec().qualifiedName() + " --help'.";
        return complain(sentence(reason(e)) + help);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UsageException usage) {
            return complain(usage.getMessage());
        }
        err.println("The workbench broke: "
                + sentence(e.getMessage() == null ? e.getClass().getName() : e.getMessage())
                + (debug.getAsBoolean() ? "" : " Add --debug to see where."));
        if (debug.getAsBoolean()) {
            e.printStackTrace(err);
        }
        return ExitCode.FAILED;
    }

    private int complain(String sentence) {
        err.println(sentence);
        return ExitCode.USAGE;
    }

    private static String reason(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " can be given only once";
            case MissingParameterException missing ->
                missing.getMissing().stream().map(ErrorHandler::lacking).collect(Collectors.joining("; "));
            default ->
                e.getCause() instanceof TypeConversionException refused && e.getArgSpec() != null
                        ? name(e.getArgSpec()) + " " + refused.getMessage()
                        : e.getMessage();
        };
    }

    /** {@code --preset}, or {@code DIR}. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String lacking(ArgSpec argument) {
        return argument instanceof OptionSpec
                ? name(argument) + " needs a value: " + argument.paramLabel()
                : argument.paramLabel() + " is missing";
    }

    private static String unknown(UnmatchedArgumentException e) {
        String typed = e.getUnmatched().getFirst();
        CommandLine command = e.getCommandLine();
        boolean option = typed.startsWith("-");
        List<String> known = option
                ? command.getCommandSpec().optionsMap().keySet().stream()
                        .filter(name -> name.startsWith("--"))
                        .toList()
                : command.getSubcommands().entrySet().stream()
                        .filter(entry -> !entry.getValue()
                                .getCommandSpec()
                                .usageMessage()
                                .hidden())
                        .map(Map.Entry::getKey)
                        .toList();
        String name = typed.replaceFirst("=.*", "");
        String what = option ? "option" : known.isEmpty() ? "argument" : "command";
        return "There is no " + what + " '" + name + "'"
                + (known.isEmpty() ? "" : ": " + Suggestions.suggestion(name, known));
    }

    private static String sentence(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }
}
