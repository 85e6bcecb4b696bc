package workbench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The run as a whole: {@code run.json}.
 *
 * @param schemaVersion {@code major.minor}; readers ignore what they do not know and refuse a newer major version
 * @param startedAt ISO 8601
 * @param finishedAt ISO 8601; empty while it runs and where it was interrupted
 * @param command what was typed, to be typed again
 * @param environment the machine, the JVM, the versions, by name; numbers, texts or lists
 * @param endedBy why it had no further round: {@code precision}, {@code rounds} or {@code time}; empty while it runs, where it was
 *     interrupted, and in files that do not tell
 * @param resumptions how it went on after it was interrupted; empty where it was not
 * @param rateStudies what commands that try rates have found, for each trial; empty of other runs, and of older ones
 */
public record RunRecord(
        String schemaVersion,
        String id,
        String startedAt,
        String finishedAt,
        List<String> command,
        Map<String, Object> environment,
        PlanRecord plan,
        String endedBy,
        List<Resumption> resumptions,
        List<RateStudy> rateStudies) {
    static final int SCHEMA_MAJOR = 1;
    public static final String SCHEMA_VERSION = SCHEMA_MAJOR + ".0";

    /** A file of another version may leave out what is not needed. */
    public RunRecord {
        rateStudies = rateStudies == null
                ? List.of()
                : rateStudies.stream().filter(Objects::nonNull).toList();
    }

    /** As it begins. */
    public static RunRecord begun(
            String id, String startedAt, List<String> command, Map<String, Object> environment, PlanRecord plan) {
        return new RunRecord(SCHEMA_VERSION, id, startedAt, "", command, environment, plan, "", List.of(), List.of());
    }

    /** @param by see {@code endedBy} */
    public RunRecord finished(String at, String by) {
        return new RunRecord(
                schemaVersion, id, startedAt, at, command, environment, plan, by, resumptions, rateStudies);
    }

    /** As it goes on: finished no longer. */
    public RunRecord resumed(Resumption resumption) {
        List<Resumption> all = new ArrayList<>(resumptions);
        all.add(resumption);
        return new RunRecord(
                schemaVersion, id, startedAt, "", command, environment, plan, "", List.copyOf(all), rateStudies);
    }

    /** With what was found so far. */
    public RunRecord studied(List<RateStudy> found) {
        return new RunRecord(
                schemaVersion, id, startedAt, finishedAt, command, environment, plan, endedBy, resumptions, found);
    }

    /** Whether its trials were found on the way, so that no number of repetitions was planned. */
    public boolean foundItsTrials() {
        return !command.isEmpty() && command.getFirst().startsWith("rate-");
    }

    /** Whether it was made to find out which guidelines hold. */
    public boolean asksForGuidelines() {
        return !command.isEmpty() && command.getFirst().equals("guidelines");
    }

    /** Rounds that each trial was to have. One that was found on the way was tried once, and more often only where that was worth it. */
    public int leastRounds() {
        return foundItsTrials() ? 1 : plan.rounds();
    }

    public boolean hasFinished() {
        return !finishedAt.isEmpty();
    }
}
