package workbench.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.transport.Availability;
import workbench.transport.Deployment;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** A selection whose names are known: what they stand for, and all combinations of it. */
record Choice(Selection selection, List<Workload> workloads, List<Transport> transports) {
    private static final String ALL = "all";

    /** @throws UsageException naming what is not known, with the nearest that is */
    static Choice of(Selection selection, List<Workload> known, List<Transport> knownTransports) {
        List<Workload> workloads = selection.workloads().isEmpty()
                ? known.stream().filter(Workload::isUsual).toList()
                : pick(selection.workloads(), known, Workload::name);
        List<Transport> transports = transports(selection.transports(), knownTransports);
        pick(selection.deployments(), List.of(Deployment.values()), Deployment::id);
        pick(selection.kernels(), Trial.KERNELS, Function.identity());
        profiles(selection).ifPresent(setting -> requireKnown(setting.values(), Profile.NAMES));
        return new Choice(selection, workloads, transports);
    }

    private static List<Transport> transports(List<Word> wanted, List<Transport> known) {
        if (wanted.isEmpty()) {
            return known.stream().filter(Transport::isUsual).toList();
        }
        requireKnown(
                wanted,
                Stream.concat(known.stream().map(Transport::id), Stream.of(ALL)).toList());
        return wanted.stream().anyMatch(word -> word.text().equals(ALL)) ? known : pick(wanted, known, Transport::id);
    }

    List<Setting> settings() {
        return selection.settings();
    }

    /** In the order in which they are made: the last setting varies fastest. */
    Stream<Combination> combinations(Consumer<String> notes) {
        return transports.stream()
                .filter(transport -> hasWantedProfile(transport, notes))
                .flatMap(transport -> deployments(transport, notes).stream()
                        .flatMap(deployment -> workloads.stream()
                                .flatMap(workload -> kernels(workload, transport).stream()
                                        .flatMap(kernel -> settings(workload, transport)
                                                .map(settings -> new Combination(
                                                        workload,
                                                        transport,
                                                        deployment,
                                                        kernel,
                                                        settings,
                                                        isSwept(),
                                                        isByName(transport),
                                                        selection.origin()))))));
    }

    private static Optional<Setting> profiles(Selection selection) {
        return selection.settings().stream().filter(Choice::isProfile).findFirst();
    }

    private static boolean isProfile(Setting setting) {
        return setting.name().text().equals(CommonParameters.PROFILE);
    }

    private static List<Word> wantedProfiles(Transport transport, Setting setting) {
        List<String> has = transport.profiles().stream().map(Profile::name).toList();
        return setting.values().stream()
                .filter(value -> has.contains(value.text()))
                .toList();
    }

    /** Also true of one without profiles, as it is, where the usual one is wanted. */
    private boolean hasWantedProfile(Transport transport, Consumer<String> notes) {
        Setting wanted = profiles(selection).orElse(null);
        if (wanted == null) {
            return true;
        }
        List<Word> has = wantedProfiles(transport, wanted);
        boolean asItIs = transport.profiles().isEmpty()
                && wanted.values().stream().anyMatch(word -> word.text().equals(Profile.THROUGHPUT));
        wanted.values().stream()
                .filter(word -> !has.contains(word) && !(asItIs && word.text().equals(Profile.THROUGHPUT)))
                .forEach(word -> notes.accept(transport.id() + " has no profile '" + word.text() + "': "
                        + transport.withoutProfile(word.text()) + "."));
        return asItIs || !has.isEmpty();
    }

    private List<Word> kernels(Workload workload, Transport transport) {
        return selection.kernels().isEmpty()
                ? List.of(new Word(Trial.usualKernel(workload, transport), Origin.option("kernel")))
                : selection.kernels();
    }

    /** Those of the wanted ones in which the transport runs. */
    private List<Deployment> deployments(Transport transport, Consumer<String> notes) {
        boolean named =
                selection.transports().stream().anyMatch(word -> word.text().equals(transport.id()));
        Availability availability = transport.availability();
        if (named && !availability.available()) {
            throw new UsageException(origin(transport).subject() + " cannot be '" + transport.id() + "' here: "
                    + availability.reason() + " " + availability.cure());
        }
        if (selection.deployments().isEmpty()) {
            return List.of(transport.deployments().getFirst());
        }
        List<Deployment> possible = new ArrayList<>();
        for (Word wanted : selection.deployments()) {
            Deployment deployment = Arrays.stream(Deployment.values())
                    .filter(d -> d.id().equals(wanted.text()))
                    .findFirst()
                    .orElseThrow();
            if (transport.deployments().contains(deployment)) {
                possible.add(deployment);
            } else {
                leaveOut(transport, wanted, named, notes);
            }
        }
        return possible;
    }

    private Origin origin(Transport transport) {
        return selection.transports().stream()
                .filter(word -> word.text().equals(transport.id()))
                .map(Word::origin)
                .findFirst()
                .orElseThrow();
    }

    private static void leaveOut(Transport transport, Word deployment, boolean named, Consumer<String> notes) {
        String sentence = transport.id() + " does not run in " + deployment.text() + ", only in "
                + String.join(
                        " or ",
                        transport.deployments().stream().map(Deployment::id).toList()) + ".";
        if (named) {
            throw new UsageException(
                    deployment.origin().subject() + " cannot be '" + deployment.text() + "': " + sentence);
        }
        notes.accept(sentence);
    }

    private boolean isByName(Transport transport) {
        List<String> texts = selection.transports().stream().map(Word::text).toList();
        return texts.contains(transport.id()) || !texts.contains(ALL);
    }

    private boolean isSwept() {
        return selection.settings().stream()
                .anyMatch(setting -> setting.values().size() > 1);
    }

    /** The product of the values of those settings that mean something here. */
    private Stream<Map<String, Word>> settings(Workload workload, Transport transport) {
        Set<String> names = Definitions.of(workload, transport).stream()
                .map(Parameter::name)
                .collect(Collectors.toSet());
        Stream<Map<String, Word>> product = Stream.of(Map.of());
        for (Setting setting : selection.settings()) {
            if (names.contains(setting.name().text())) {
                List<Word> values = isProfile(setting) ? wantedProfiles(transport, setting) : setting.values();
                product = product.flatMap(chosen -> values.stream().map(value -> with(chosen, setting.name(), value)));
            }
        }
        return product;
    }

    private static Map<String, Word> with(Map<String, Word> chosen, Word name, Word value) {
        Map<String, Word> more = new LinkedHashMap<>(chosen);
        more.put(name.text(), value);
        return more;
    }

    /** Those that were wanted in the order of those that are known; all if none was named. */
    private static <T> List<T> pick(List<Word> wanted, List<T> known, Function<T, String> name) {
        requireKnown(wanted, known.stream().map(name).toList());
        Set<String> texts = wanted.stream().map(Word::text).collect(Collectors.toSet());
        return known.stream()
                .filter(k -> wanted.isEmpty() || texts.contains(name.apply(k)))
                .toList();
    }

    private static void requireKnown(List<Word> wanted, List<String> names) {
        for (Word want : wanted) {
            if (!names.contains(want.text())) {
                throw new UsageException(want.origin().subject() + " cannot be '" + want.text() + "': "
                        + Suggestions.suggestion(want.text(), names));
            }
        }
    }
}
