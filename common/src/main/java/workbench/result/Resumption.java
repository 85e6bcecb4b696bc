package workbench.result;

import java.util.List;

/**
 * That an interrupted run went on.
 *
 * @param startedAt ISO 8601
 * @param changes in what its environment differs from that of the beginning, for people: {@code javaVersion: 25.0.2, now 25.0.3}
 */
public record Resumption(String startedAt, List<String> changes) {}
