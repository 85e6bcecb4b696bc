package workbench.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import workbench.result.PlanRecord;
import workbench.transport.Transport;
import workbench.workload.CommonParameters;
import workbench.workload.UsageException;
import workbench.workload.Workload;

/** Turns what a user asks for into a plan, or refuses it before anything is started. */
public record Planner(List<Workload> knownWorkloads, List<Transport> knownTransports) {
    /** More rounds than this are a slip of the finger. */
    public static final int MOST_ROUNDS = 1_000;

    /** As are more trials: even a second for each makes a round of a quarter of an hour. */
    private static final int MOST_TRIALS = 1_000;

    /** @throws UsageException with a sentence for the user */
    public Plan plan(PlanRequest request) {
        int rounds = request.rounds().orElse(request.stopping().rounds(request.preset()));
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new UsageException("--rounds cannot be '" + rounds + "': allowed is 1 to " + MOST_ROUNDS + ".");
        }
        request.stopping().check(rounds);
        List<Choice> choices = request.selections().stream()
                .map(selection -> Choice.of(selection, knownWorkloads, knownTransports))
                .toList();
        checkNames(choices);
        Set<String> notes = new LinkedHashSet<>();
        choices.forEach(choice -> notes.addAll(choice.readings()));
        // Where a transport has no such parameter, sweeping it makes the same trial again: that is one trial.
        Set<Trial> trials = new LinkedHashSet<>();
        for (Choice choice : choices) {
            choice.trials(request.preset(), notes::add).forEach(trial -> {
                trials.add(trial);
                if (trials.size() > MOST_TRIALS) {
                    throw new UsageException("The plan has more than " + MOST_TRIALS + " trials, which is the most that"
                            + " is allowed: name fewer values, or split it into several runs.");
                }
            });
        }
        if (trials.isEmpty()) {
            throw new UsageException("Nothing is left to run: " + String.join(" ", notes));
        }
        long seed = request.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong(1, 1_000_000));
        List<Trial> varied = VariedTrials.of(trials);
        request.bound().ifPresent(bound -> LatencyBounds.check(bound, varied, knownWorkloads));
        return new Plan(
                request.preset(),
                seed,
                rounds,
                request.stopping(),
                request.bound(),
                request.calibrate()
                        ? Stream.concat(varied.stream(), varied.stream().map(Trial::twin))
                                .toList()
                        : varied,
                List.copyOf(notes));
    }

    /**
     * The plan of a run that was begun, to be finished.
     *
     * @throws UsageException if it cannot be run here as it was planned
     */
    public Plan restore(PlanRecord record) {
        Preset preset = Preset.of(record.preset())
                .orElseThrow(() -> new UsageException("Its preset '" + record.preset() + "' is unknown here."));
        StoredTrials stored = new StoredTrials(knownWorkloads, knownTransports);
        List<Trial> trials = record.trials().stream().map(stored::restore).toList();
        return new Plan(
                preset,
                record.seed(),
                record.rounds(),
                Stopping.restore(record),
                Optional.ofNullable(record.bound()),
                trials,
                List.of());
    }

    /** A setting must mean something to one at least of all that it was said for. */
    private static void checkNames(List<Choice> choices) {
        Map<Argument, Set<String>> namesBySetting = new LinkedHashMap<>();
        Set<String> leftOut = new LinkedHashSet<>();
        for (Choice choice : choices) {
            Set<String> names = new LinkedHashSet<>(Set.of(CommonParameters.PROFILE));
            choice.workloads().forEach(w -> w.parameters().forEach(p -> names.add(p.name())));
            choice.transports().forEach(t -> t.parameters().forEach(p -> names.add(p.name())));
            // Of those the build has nothing but their names.
            choice.transports().stream()
                    .filter(t -> !t.availability().available() && t.parameters().isEmpty())
                    .forEach(t -> leftOut.add(t.id()));
            choice.selection()
                    .settings()
                    .keySet()
                    .forEach(setting -> namesBySetting
                            .computeIfAbsent(setting, name -> new LinkedHashSet<>())
                            .addAll(names));
        }
        namesBySetting.forEach((name, names) -> {
            if (!names.contains(name.text())) {
                throw new UsageException(name.subject() + " cannot set '" + name.text()
                        + "': no chosen workload or transport has it"
                        + (leftOut.isEmpty()
                                ? "; "
                                : ", and what " + String.join(", ", leftOut)
                                        + " would have is not known, since this build has left it out; ")
                        + Suggestions.suggestion(name.text(), List.copyOf(names)));
            }
        });
    }
}
