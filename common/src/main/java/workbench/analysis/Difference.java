package workbench.analysis;

import java.util.List;

/**
 * Something in which trials are not alike.
 *
 * @param aspect a parameter's name, or {@code deployment}, {@code durability} …
 * @param values those that there are, each once
 */
public record Difference(String aspect, List<String> values) {}
