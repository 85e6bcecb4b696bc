package workbench.plan;

import java.util.List;

/**
 * A parameter that a user sets.
 *
 * @param values one, or several to be swept: each makes trials of its own
 */
public record Setting(Word name, List<Word> values) {}
