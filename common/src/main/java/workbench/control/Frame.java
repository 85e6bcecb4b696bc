package workbench.control;

import java.util.List;
import java.util.Map;
import workbench.cost.Costs;
import workbench.workload.Iteration;
import workbench.workload.Receipt;

/**
 * What controller and child JVM say to each other. One repetition is, in this order:
 *
 * <pre>
 *   child       controller
 *   Hello     ─▶
 *             ◀─ Assignment
 *   HostStarted ─▶                    the child that holds the host
 *             ◀─ Join
 *   Joined    ─▶
 *             ◀─ Prepare              for each iteration …
 *   Prepared  ─▶
 *             ◀─ Go
 *   Tally     ─▶                      when one that leads has finished
 *             ◀─ Count                once all that lead have, or time runs out
 *   Tally     ─▶                      as often as it changes
 *             ◀─ End
 *   Done      ─▶                      … until here
 *             ◀─ Leave
 *   Left      ─▶
 * </pre>
 *
 * {@link Failed} may come from a child at any time.
 */
public sealed interface Frame {
    /** The child, which has said who it is in a greeting before, is there. */
    record Hello() implements Frame {}

    /**
     * @param ranks participants of this JVM; empty for a JVM that only holds the host
     * @param host whether this JVM starts the host
     * @param run the run's id
     * @param directory the repetition's folder for the host's files
     */
    record Assignment(
            String transport,
            String workload,
            String kernel,
            Map<String, String> parameters,
            String deployment,
            int size,
            List<Integer> ranks,
            boolean host,
            String run,
            String directory)
            implements Frame {}

    /** @param facts to be kept with the result */
    record HostStarted(Map<String, String> address, Map<String, String> facts) implements Frame {}

    record Join(Map<String, String> address) implements Frame {}

    /**
     * @param kernels the classes that do the participants' part; empty if there are none
     * @param parts those that a reader of the kernels needs beside them
     * @param algorithms how the kernels do their collective operations; empty if they have none
     */
    record Joined(List<String> kernels, List<String> parts, String algorithms) implements Frame {}

    record Prepare(Iteration iteration) implements Frame {}

    /** @param costs of the whole JVM so far */
    record Prepared(Costs costs) implements Frame {}

    /** @param startNanos the host's monotonic clock; durations count from here */
    record Go(long startNanos) implements Frame {}

    /**
     * @param iteration its number: a tally may be overtaken by the end of its iteration
     * @param finished participants of this JVM that lead and have finished
     */
    record Tally(int iteration, long sent, long received, int finished) implements Frame {}

    /** Those that lead have finished, or time has run out: tell from now on how much has been sent and received. */
    record Count() implements Frame {}

    record End() implements Frame {}

    /** @param costs of the whole JVM when its last participant had ended, before receipts were made */
    record Done(List<Receipt> receipts, Costs costs) implements Frame {}

    record Leave() implements Frame {}

    /** @param warnings of the host */
    record Left(List<String> warnings) implements Frame {}

    /** @param who the participant or the host, for people */
    record Failed(String who, String reason) implements Frame {
        public static final String HOST = "host";
    }
}
