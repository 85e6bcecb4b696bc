package workbench.cost;

import java.util.Optional;

/** Context switches of the threads that are alive now: another source to hold the kernel's own account against. */
record TaskSwitches(SystemFiles files) {
    private static final String TASKS = "proc/self/task";

    /** Voluntary and involuntary ones. */
    long[] read() {
        long voluntary = 0;
        long involuntary = 0;
        boolean any = false;
        for (String task : files.names(TASKS)) {
            String status = TASKS + "/" + task + "/status";
            Optional<Long> ofTask = files.number(status, "voluntary_ctxt_switches");
            Optional<Long> forced = files.number(status, "nonvoluntary_ctxt_switches");
            // A thread may end between the listing and the reading.
            any |= ofTask.isPresent() && forced.isPresent();
            voluntary += ofTask.orElse(0L);
            involuntary += forced.orElse(0L);
        }
        return any ? new long[] {voluntary, involuntary} : new long[] {Costs.UNKNOWN, Costs.UNKNOWN};
    }
}
