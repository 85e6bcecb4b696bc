package workbench.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import workbench.run.Names;
import workbench.workload.UsageException;

/** Says what was wrong, in a sentence; a stack trace only to those who ask for it. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;
    private final BooleanSupplier debug;

    Complaints(PrintStream err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        if (e.getCause() instanceof UsageException usage) {
            return complain(usage.getMessage());
        }
        CommandLine command = e.getCommandLine();
        String help = " See '" + command.getCommandSpec().qualifiedName() + " --help'.";
        return complain(
                sentence(e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage())
                        + help);
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
                + (known.isEmpty() ? "" : ": " + Names.suggestion(name, known));
    }

    private static String sentence(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }
}
