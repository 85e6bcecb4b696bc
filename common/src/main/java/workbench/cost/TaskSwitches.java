package workbench.cost;

import java.util.OptionalLong;

/** Context switches of the threads that are alive now, where there is no better source: those of threads that have ended are lost. */
final class TaskSwitches {
    static final String SOURCE = "/proc/self/task: threads alive at the end";

    private static final String TASKS = "proc/self/task";

    private final SystemFiles files;

    TaskSwitches(SystemFiles files) {
        this.files = files;
    }

    /** Voluntary and involuntary ones. */
    long[] read() {
        long voluntary = 0;
        long involuntary = 0;
        boolean any = false;
        for (String task : files.names(TASKS)) {
            String status = TASKS + "/" + task + "/status";
            OptionalLong ofTask = files.number(status, "voluntary_ctxt_switches");
            OptionalLong forced = files.number(status, "nonvoluntary_ctxt_switches");
            // A thread may end between the listing and the reading.
            any |= ofTask.isPresent() && forced.isPresent();
            voluntary += ofTask.orElse(0);
            involuntary += forced.orElse(0);
        }
        return any ? new long[] {voluntary, involuntary} : new long[] {Costs.UNKNOWN, Costs.UNKNOWN};
    }
}
