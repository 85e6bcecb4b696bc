package workbench.example;

import workbench.workload.Iteration;
import workbench.workload.Meter;
import workbench.workload.Part;
import workbench.workload.Role;
import workbench.workload.Task;

/** One rank's number, and the largest that it has heard of. */
final class LargestNumberPart implements Part, Task {
    private final int rank;
    private final int size;
    private final long own;
    private final Meter meter;
    private long largest;

    LargestNumberPart(int rank, int size, long own, Meter meter) {
        this.rank = rank;
        this.size = size;
        this.own = own;
        this.meter = meter;
    }

    @Override
    public Task task() {
        return this;
    }

    @Override
    public int rank() {
        return rank;
    }

    int size() {
        return size;
    }

    @Override
    public Role role() {
        return Role.PEER;
    }

    @Override
    public void begin(Iteration iteration) {
        largest = own;
    }

    long largest() {
        return largest;
    }

    void hear(long other) {
        long begun = meter.begin();
        largest = Math.max(largest, other);
        meter.computed(begun);
    }

    void done() {
        meter.answered();
    }

    @Override
    public long[] answer() {
        return new long[] {largest};
    }
}
