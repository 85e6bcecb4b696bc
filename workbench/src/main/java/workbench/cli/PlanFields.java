package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import workbench.plan.Argument;
import workbench.plan.PlanFile;
import workbench.workload.UsageException;

/**
 * The options that a plan file can set too, as fields of the same names. What the file says becomes the default of what is not typed, so it
 * goes through the same conversion; a complaint about it names its line.
 */
record PlanFields(CommandSpec spec) {
    /** The reader makes selections of these. */
    private static final Set<String> SELECTING =
            Set.of("workload", "transport", "deployment", "kernel", "set", "rate", "profile", "scaling", "workers");

    /** They are about this one call. */
    private static final Set<String> TYPED_ONLY =
            Set.of("dry-run", "resume", "changed-sources", "details", "help", "version", "debug");

    Set<String> names() {
        return spec.options().stream()
                .map(PlanFields::name)
                .filter(name -> !SELECTING.contains(name) && !TYPED_ONLY.contains(name))
                .collect(Collectors.toSet());
    }

    /** Does something with the options as the file and what was typed say together. */
    <T> T with(PlanFile file, Callable<T> action) throws InterruptedException {
        CommandLine all = spec.root().commandLine();
        List<String> typed = all.getParseResult().originalArgs();
        spec.commandLine().setDefaultValueProvider(option -> text(file, option));
        try {
            all.parseArgs(typed.toArray(String[]::new));
            return action.call();
        } catch (ParameterException e) {
            throw inFile(file, e);
        } catch (UsageException e) {
            throw inFile(file, e);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PlanFile file, ArgSpec option) {
        Argument argument = option instanceof OptionSpec named ? file.options().get(name(named)) : null;
        return argument == null ? null : argument.text();
    }

    private static RuntimeException inFile(PlanFile file, ParameterException e) {
        if (e.getArgSpec() instanceof OptionSpec option && file.options().containsKey(name(option))) {
            Argument field = file.options().get(name(option));
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            return new UsageException(field.subject() + " " + why + (why.endsWith("?") ? "" : "."));
        }
        return e;
    }

    /** A complaint that begins with an option, which was not typed, is about the file's field. */
    private UsageException inFile(PlanFile file, UsageException e) {
        for (Map.Entry<String, Argument> field : file.options().entrySet()) {
            String option = "--" + field.getKey();
            boolean typed = spec.commandLine().getParseResult().hasMatchedOption(option);
            if (!typed && e.getMessage().startsWith(option + " ")) {
                return new UsageException(
                        field.getValue().subject() + e.getMessage().substring(option.length()));
            }
        }
        return e;
    }

    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }
}
