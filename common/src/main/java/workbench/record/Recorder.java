package workbench.record;

import java.util.List;
import workbench.workload.Iteration;
import workbench.workload.Receipt;
import workbench.workload.Task;

/**
 * What stands behind a kernel's ports for one participant. {@link #begin} and {@link #receipts} are called by the participant's thread before
 * and after its kernel's part of an iteration; the counts may be read by any thread at any time.
 */
public interface Recorder {
    /** What the kernel gets. */
    Task task();

    /** Makes everything ready, so that nothing need be allocated later. */
    void begin(Iteration iteration);

    /** All participants begin now; called right before the kernel. */
    void started(long nanos);

    /** The sequential computation, where the workload has one and this participant does it. */
    default void baseline() {}

    /** The kernel has done this participant's part; called right after it, or after the baseline. */
    default void ended() {}

    List<Receipt> receipts();

    /** Messages handed out to the kernel in this iteration. */
    default long sent() {
        return 0;
    }

    /** Messages of this iteration that have arrived. */
    default long received() {
        return 0;
    }

    /** Whether this participant leads the iteration and has nothing more to hand out or has its answer. */
    boolean finished();
}
