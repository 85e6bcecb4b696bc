package workbench.analysis;

import workbench.result.Repetition;
import workbench.workload.Workload;
import workbench.workload.Workloads;

/**
 * In what a trial's messages had to share: a condition of every result.
 *
 * @param broker whether a message goes by way of a broker, so that it travels twice
 * @param jvms that were busy at once; 0 where the record does not tell
 * @param participants that worked at once, without the broker; 0 where the record does not tell
 * @param processors that they had; 0 where the record does not tell
 */
public record Arrangement(boolean broker, long jvms, long participants, long processors) {
    static final Arrangement UNKNOWN = new Arrangement(false, 0, 0, 0);

    static Arrangement of(Repetition repetition) {
        return new Arrangement(
                repetition.host().containsKey("broker"),
                number(repetition, "busyJvms"),
                participants(repetition),
                number(repetition, "processors"));
    }

    /** Whether they had to take turns. */
    public boolean isCrowded() {
        return processors > 0 && participants > processors;
    }

    /** Where some share the work, the others wait for them. */
    private static long participants(Repetition repetition) {
        return Workloads.byName(repetition.workload())
                .flatMap(Workload::sharersParameter)
                .map(name -> (long) MachineNoise.number(repetition.parameters(), name))
                .orElse((long) repetition.participants().size());
    }

    private static long number(Repetition repetition, String fact) {
        return repetition.machine().get(fact) instanceof Number number ? number.longValue() : 0;
    }
}
