package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.workload.Parameter;
import workbench.workload.Parameters;
import workbench.workload.Scaling;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * That a selection is to be run with several numbers of those who share the work.
 *
 * @param kinds {@code strong}, {@code weak} or both; empty: it is not scaled
 * @param sharers how many; empty: the usual numbers
 */
public record ScalingChoice(List<Argument> kinds, List<Argument> sharers) {
    static final ScalingChoice NONE = new ScalingChoice(List.of(), List.of());

    private static final List<String> USUAL = List.of("1", "2", "4");

    /** This one; where it says nothing, the other. */
    ScalingChoice over(ScalingChoice other) {
        return new ScalingChoice(kinds.isEmpty() ? other.kinds : kinds, sharers.isEmpty() ? other.sharers : sharers);
    }

    boolean isAsked() {
        return !kinds.isEmpty();
    }

    /**
     * Those of the workloads that are scaled: all that were named, else those that can be.
     *
     * @throws UsageException if what is asked means nothing
     */
    List<Workload> workloads(List<Workload> chosen, boolean named, List<Workload> known) {
        if (!isAsked()) {
            sharers.stream().findFirst().ifPresent(first -> {
                throw new UsageException(first.subject() + " cannot go without --scaling strong or --scaling weak;"
                        + " a sweep like any other is --set workers=1,2,4.");
            });
            return chosen;
        }
        Suggestions.requireKnown(
                kinds, Stream.of(Scaling.values()).map(Scaling::id).toList());
        List<Workload> scaled = chosen.stream()
                .filter(workload -> workload.sharersParameter().isPresent())
                .toList();
        chosen.stream()
                .filter(workload -> (named || scaled.isEmpty()) && !scaled.contains(workload))
                .findFirst()
                .ifPresent(workload -> {
                    throw new UsageException(kinds.getFirst().subject() + " cannot be '"
                            + kinds.getFirst().text() + "' for " + workload.name()
                            + ": none of its parameters says how many share the work; it can for "
                            + String.join(", ", known(known)) + ".");
                });
        return scaled;
    }

    private static List<String> known(List<Workload> known) {
        return known.stream()
                .filter(workload -> workload.sharersParameter().isPresent())
                .map(Workload::name)
                .toList();
    }

    /** @throws UsageException if the numbers are not to be read, lack one alone, or are set a second time */
    void check(Workload workload, Selection selection) {
        String name = workload.sharersParameter().orElseThrow();
        selection.settings().keySet().stream()
                .filter(setting -> setting.text().equals(name))
                .findFirst()
                .ifPresent(setting -> {
                    throw new UsageException(setting.subject() + " cannot set '" + name
                            + "' beside --scaling: --workers says how many there are.");
                });
        if (counts(workload).stream().noneMatch(count -> count == 1)) {
            throw new UsageException(sharers.getFirst().subject() + " cannot be '"
                    + String.join(",", sharers.stream().map(Argument::text).toList())
                    + "': 1 must be among the numbers, since one alone is what the others are compared with.");
        }
    }

    private List<Integer> counts(Workload workload) {
        return numbers().stream().map(number -> count(workload, number)).toList();
    }

    /** Written out where nobody has said how many. */
    private List<Argument> numbers() {
        Argument kind = kinds.getFirst();
        return sharers.isEmpty()
                ? USUAL.stream().map(text -> beside(kind, text)).toList()
                : sharers;
    }

    private static Argument beside(Argument argument, String text) {
        return new Argument(text, argument.place(), argument.source());
    }

    private static int count(Workload workload, Argument number) {
        String name = workload.sharersParameter().orElseThrow();
        Parameter definition = workload.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            return Math.toIntExact(Long.parseLong(definition.canonical(number.text())));
        } catch (UsageException e) {
            throw new UsageException(number.place() + e.getMessage());
        }
    }

    /**
     * The same settings once for each number of those who share the work.
     *
     * @param ofOne completes the settings of one alone
     */
    Stream<Map<String, Argument>> settings(
            Workload workload, Map<String, Argument> chosen, Function<Map<String, Argument>, Parameters> ofOne) {
        String name = workload.sharersParameter().orElseThrow();
        Map<String, Argument> alone = new LinkedHashMap<>(chosen);
        alone.put(name, beside(kinds.getFirst(), "1"));
        Parameters parameters = ofOne.apply(alone);
        return kinds.stream()
                .flatMap(
                        kind -> numbers().stream().map(number -> settings(workload, chosen, kind, number, parameters)));
    }

    private static Map<String, Argument> settings(
            Workload workload, Map<String, Argument> chosen, Argument kind, Argument number, Parameters ofOne) {
        Scaling scaling = Stream.of(Scaling.values())
                .filter(one -> one.id().equals(kind.text()))
                .findFirst()
                .orElseThrow();
        Map<String, String> own = scaling.settings(workload, ofOne, count(workload, number))
                .orElseThrow(() -> new UsageException(kind.subject() + " cannot be '" + kind.text() + "' for "
                        + workload.name() + ": with these parameters nothing of it grows with those who share the"
                        + " work; choose 'strong'."));
        Map<String, Argument> settings = new LinkedHashMap<>(chosen);
        own.forEach((parameter, value) -> settings.put(parameter, beside(number, value)));
        return settings;
    }
}
