package workbench.workload;

import java.util.Map;

/**
 * What a workload concludes from a repetition.
 *
 * @param verdict sent and received in the timed iterations; what was lost, duplicate, reordered or corrupt in any iteration
 * @param verification the same of the iteration that checked whole payloads
 * @param metrics by name, the unit in the name
 * @param shortfall what was asked for and not reached though every answer is right, for people; empty if nothing
 */
public record Assessment(Verdict verdict, Verdict verification, Map<String, Double> metrics, String shortfall) {
    public Assessment(Verdict verdict, Verdict verification, Map<String, Double> metrics) {
        this(verdict, verification, metrics, "");
    }
}
