package workbench.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.transport.Deployment;
import workbench.transport.Profile;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.Parameter;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/**
 * A selection whose names are known: what they stand for, and the trials that all combinations of it make.
 *
 * @param readings what was taken for a name that was typed in short, for people
 */
record Choice(Selection selection, List<Workload> workloads, List<Transport> transports, List<String> readings) {
    /** @throws UsageException naming what is not known, with the nearest that is */
    static Choice of(Selection selection, List<Workload> known, List<Transport> knownTransports) {
        Names names = new Names();
        ScalingChoice scaling = selection.scaling();
        List<Workload> workloads = scaling.workloads(
                names.workloads(selection.workloads(), known),
                !selection.workloads().isEmpty(),
                known);
        if (scaling.isAsked()) {
            workloads.forEach(workload -> scaling.check(workload, selection));
        }
        List<Transport> transports = names.transports(selection.transports(), knownTransports);
        Suggestions.requireKnown(
                selection.deployments(),
                Stream.of(Deployment.values()).map(Deployment::id).toList());
        Suggestions.requireKnown(selection.kernels(), Trial.KERNELS);
        Suggestions.requireKnown(selection.values(CommonParameters.PROFILE), Profile.NAMES);
        return new Choice(selection, workloads, transports, names.readings());
    }

    private static List<String> texts(List<Argument> arguments) {
        return arguments.stream().map(Argument::text).toList();
    }

    /**
     * In the order in which they are made: the last setting varies fastest.
     *
     * @param notes what is left out, and why
     * @throws UsageException if something cannot be as it was asked for by name
     */
    Stream<Trial> trials(Preset preset, Consumer<String> notes) {
        return transports.stream()
                .filter(transport -> hasWantedProfile(transport, notes))
                .flatMap(transport -> deployments(transport, notes).stream()
                        .flatMap(deployment -> workloads.stream()
                                .flatMap(workload -> kernels(workload, transport).stream()
                                        .map(kernel ->
                                                new TrialDraft(workload, transport, deployment, kernel, preset)))))
                .flatMap(draft -> settings(draft).flatMap(settings -> trial(draft, settings, notes).stream()));
    }

    /** Also true of one without profiles, as it is, where the usual one is wanted. */
    private boolean hasWantedProfile(Transport transport, Consumer<String> notes) {
        List<Argument> wanted = selection.values(CommonParameters.PROFILE);
        List<Argument> has = wantedProfiles(transport);
        boolean asItIs = transport.profiles().isEmpty() && texts(wanted).contains(Profile.THROUGHPUT);
        wanted.stream()
                .filter(profile ->
                        !has.contains(profile) && !(asItIs && profile.text().equals(Profile.THROUGHPUT)))
                .forEach(profile -> notes.accept(transport.id() + " has no profile '" + profile.text() + "': "
                        + transport.withoutProfile(profile.text()) + "."));
        return wanted.isEmpty() || asItIs || !has.isEmpty();
    }

    private List<Argument> wantedProfiles(Transport transport) {
        List<String> has = transport.profiles().stream().map(Profile::name).toList();
        return selection.values(CommonParameters.PROFILE).stream()
                .filter(profile -> has.contains(profile.text()))
                .toList();
    }

    private List<String> kernels(Workload workload, Transport transport) {
        if (selection.kernels().isEmpty()) {
            return List.of(Trial.usualKernel(workload, transport));
        }
        for (Argument kernel : selection.kernels()) {
            if (kernel.text().equals(Trial.NATIVE)
                    && !transport.nativeWorkloads().contains(workload.name())) {
                throw new UsageException(kernel.subject() + " cannot be 'native' for " + workload.name() + " over "
                        + transport.id() + ": it has a portable kernel only; add --kernel portable.");
            }
        }
        return texts(selection.kernels());
    }

    /** Those of the wanted ones in which the transport runs. */
    private List<Deployment> deployments(Transport transport, Consumer<String> notes) {
        Optional<Argument> named = named(transport);
        if (named.isPresent() && !transport.availability().available()) {
            throw Names.unavailable(named.get(), transport.availability());
        }
        if (selection.deployments().isEmpty()) {
            return List.of(transport.deployments().getFirst());
        }
        List<String> possible =
                transport.deployments().stream().map(Deployment::id).toList();
        selection.deployments().stream()
                .filter(wanted -> !possible.contains(wanted.text()))
                .forEach(wanted -> leaveOut(transport, wanted, possible, notes));
        return texts(selection.deployments()).stream()
                .flatMap(wanted -> transport.deployments().stream()
                        .filter(deployment -> deployment.id().equals(wanted)))
                .toList();
    }

    private Optional<Argument> named(Transport transport) {
        return selection.transports().stream()
                .filter(wanted -> wanted.text().equals(transport.id()))
                .findFirst();
    }

    private void leaveOut(Transport transport, Argument deployment, List<String> possible, Consumer<String> notes) {
        String sentence = transport.id() + " does not run in " + deployment.text() + ", only in "
                + String.join(" or ", possible) + ".";
        if (named(transport).isPresent()) {
            throw new UsageException(deployment.subject() + " cannot be '" + deployment.text() + "': " + sentence);
        }
        notes.accept(sentence);
    }

    /** The product of the values of those settings that mean something here. */
    private Stream<Map<String, Argument>> settings(TrialDraft draft) {
        Set<String> names = draft.definitions().stream().map(Parameter::name).collect(Collectors.toSet());
        Stream<Map<String, Argument>> product = Stream.of(Map.of());
        for (Map.Entry<Argument, List<Argument>> setting : selection.settings().entrySet()) {
            String name = setting.getKey().text();
            if (names.contains(name)) {
                List<Argument> values =
                        name.equals(CommonParameters.PROFILE) ? wantedProfiles(draft.transport()) : setting.getValue();
                product = product.flatMap(chosen -> values.stream().map(value -> with(chosen, name, value)));
            }
        }
        return selection.scaling().isAsked() ? product.flatMap(chosen -> scaled(draft, chosen)) : product;
    }

    private Stream<Map<String, Argument>> scaled(TrialDraft draft, Map<String, Argument> chosen) {
        return selection.scaling().settings(draft.workload(), chosen, ofOne -> {
            Map<String, String> set = texts(ofOne);
            checkValues(draft, ofOne, set);
            try {
                return draft.trial(set).parameters();
            } catch (UsageException e) {
                throw refused(selection.place(), draft, set, e);
            }
        });
    }

    private static Map<String, String> texts(Map<String, Argument> settings) {
        Map<String, String> set = new LinkedHashMap<>();
        settings.forEach((name, value) -> set.put(name, value.text()));
        return set;
    }

    private static Map<String, Argument> with(Map<String, Argument> chosen, String name, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(chosen);
        more.put(name, value);
        return more;
    }

    /** Empty, with a note, where a transport that was not named refuses it. */
    private Optional<Trial> trial(TrialDraft draft, Map<String, Argument> settings, Consumer<String> notes) {
        Map<String, String> set = texts(settings);
        checkValues(draft, settings, set);
        try {
            Trial trial = draft.trial(set);
            if (isLeftOut(trial, draft, set, notes)) {
                return Optional.empty();
            }
            trial.checkMemory();
            checkTime(trial, draft, set, notes);
            return Optional.of(trial);
        } catch (UsageException e) {
            throw refused(selection.place(), draft, set, e);
        }
    }

    private static void checkTime(Trial trial, TrialDraft draft, Map<String, String> set, Consumer<String> notes) {
        RepetitionTime time = RepetitionTime.of(trial, draft.preset());
        time.check(trial.timeLimitNanos());
        time.doubt(trial.timeLimitNanos()).ifPresent(doubt -> notes.accept(draft.label(set) + ": " + doubt));
    }

    /** One by one, so that a complaint tells where the value was said. */
    private void checkValues(TrialDraft draft, Map<String, Argument> settings, Map<String, String> set) {
        for (Parameter definition : draft.definitions()) {
            Argument value = settings.get(definition.name());
            if (value != null) {
                try {
                    definition.canonical(value.text());
                } catch (UsageException e) {
                    throw refused(value.place(), draft, set, e);
                }
            }
        }
    }

    private boolean isLeftOut(Trial trial, TrialDraft draft, Map<String, String> set, Consumer<String> notes) {
        try {
            trial.checkTransport(set.keySet());
            return false;
        } catch (UsageException e) {
            if (selection.transports().isEmpty() || named(trial.transport()).isPresent()) {
                throw e;
            }
            notes.accept(draft.label(set) + " is left out: " + e.getMessage());
            return true;
        }
    }

    /** Where there are others that differ in their settings only, a complaint tells which one it is about. */
    private UsageException refused(String place, TrialDraft draft, Map<String, String> set, UsageException why) {
        boolean swept = selection.scaling().isAsked()
                || selection.settings().values().stream().anyMatch(values -> values.size() > 1);
        return new UsageException(place + (swept ? draft.label(set) + ": " : "") + why.getMessage());
    }
}
