package workbench.overhead.bare;

import workbench.transport.JoinContext;
import workbench.transport.Session;
import workbench.workload.Parameters;
import workbench.workload.Task;

/**
 * What a bare loop is given.
 *
 * @param join what its participant has joined with
 * @param timing how often it reads the clock, and where the times go that it takes itself
 */
public record LoopContext(JoinContext join, Session session, BareTimes timing) {
    public Task task() {
        return timing.task();
    }

    public Parameters parameters() {
        return join.parameters();
    }

    /** For a task that nobody has written a bare loop for. */
    public IllegalArgumentException unknownTask() {
        return new IllegalArgumentException("there is no bare loop for " + task());
    }
}
