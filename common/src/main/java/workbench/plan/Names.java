package workbench.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import workbench.transport.Availability;
import workbench.transport.Transport;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Finds what was asked for by name, by all of it or in short. */
final class Names {
    private static final String ALL = "all";

    private final List<String> readings = new ArrayList<>();

    /** What was taken for a name in short, for people. */
    List<String> readings() {
        return List.copyOf(readings);
    }

    /**
     * A name may be left unfinished where only one begins so; if none is wanted, the usual ones are.
     *
     * @throws UsageException naming what is not known, with what is near
     */
    List<Workload> workloads(List<Argument> wanted, List<Workload> known) {
        if (wanted.isEmpty()) {
            return known.stream().filter(Workload::isUsual).toList();
        }
        List<String> names = known.stream().map(Workload::name).toList();
        Set<String> meant = new LinkedHashSet<>();
        for (Argument want : wanted) {
            List<String> begun = names.stream()
                    .filter(name -> Abbreviation.begins(want.text(), name))
                    .toList();
            meant.addAll(read(want, begun.size() == 1 ? begun : List.of(), names));
        }
        return those(meant, known, Workload::name);
    }

    /**
     * A part of ids stands for all that have it; if none is wanted, the usual ones are.
     *
     * @throws UsageException naming what is not known, with what is near, or of what nothing is available
     */
    List<Transport> transports(List<Argument> wanted, List<Transport> known) {
        if (wanted.isEmpty()) {
            return known.stream().filter(Transport::isUsual).toList();
        }
        List<String> ids = known.stream().map(Transport::id).toList();
        List<String> words = Stream.concat(ids.stream(), Stream.of(ALL)).toList();
        Set<String> meant = new LinkedHashSet<>();
        for (Argument want : wanted) {
            List<String> found = read(want, Abbreviation.meant(want.text(), ids), words);
            if (!words.contains(want.text())) {
                requireAvailable(want, those(found, known, Transport::id));
            }
            meant.addAll(found);
        }
        return meant.contains(ALL) ? known : those(meant, known, Transport::id);
    }

    /** @param meant by a word that is none of those that are known; empty: nothing */
    private List<String> read(Argument want, List<String> meant, List<String> known) {
        if (meant.isEmpty() || known.contains(want.text())) {
            Suggestions.requireKnown(List.of(want), known);
            return List.of(want.text());
        }
        readings.add(want.subject() + ": '" + want.text() + "' stands for " + String.join(", ", meant) + ".");
        return meant;
    }

    /** In the order of those that are known. */
    private static <T> List<T> those(Collection<String> names, List<T> known, Function<T, String> name) {
        return known.stream().filter(each -> names.contains(name.apply(each))).toList();
    }

    /** What is unavailable of several is left out; where all are, they were asked for by name. */
    private static void requireAvailable(Argument want, List<Transport> meant) {
        if (meant.stream().noneMatch(each -> each.availability().available())) {
            throw unavailable(want, meant.getFirst().availability());
        }
    }

    static UsageException unavailable(Argument want, Availability availability) {
        return new UsageException(want.subject() + " cannot be '" + want.text() + "' here: " + availability.reason()
                + " " + availability.cure());
    }
}
