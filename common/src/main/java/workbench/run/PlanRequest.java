package workbench.run;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a user asks for.
 *
 * @param selections one at least; their trials are run together
 * @param rounds empty: the preset's
 * @param seed of the order of trials; empty: any
 */
public record PlanRequest(List<Selection> selections, Preset preset, OptionalInt rounds, OptionalLong seed) {}
