package workbench.result;

import java.util.List;

/**
 * What was to be done.
 *
 * @param seed shuffles the trials of each round
 */
public record PlanRecord(String preset, long seed, int rounds, List<TrialRecord> trials) {}
