package workbench.workload;

import java.util.Arrays;

/** The keys of a rank, in order and out of order, and the arithmetic of a sample sort. */
final class SampleSortPart implements Part, SampleSortTask.Sorting {
    private static final long[] NO_KEYS = {};

    private final long seed;
    private final long total;
    private final SortKeys kind;
    private final Fault fault;
    private final Meter meter;
    private final SampleSortTask task;
    /** As they lie at the start. */
    private final long[] own;

    private final long[] keys;
    private final long[] samples;
    private final long[] gathered;
    private final long[] pivots;
    private final int[] sentCounts;
    private final int[] sentOffsets;
    private final int[] receivedCounts;
    private final int[] receivedOffsets;
    private final SortedRuns runs;
    private final int room;

    /** All keys, where this rank sorts them alone; otherwise empty. */
    private long[] all = NO_KEYS;

    private long[] allInOrder = NO_KEYS;
    private long[] result = NO_KEYS;
    private int resultCount;

    SampleSortPart(Parameters parameters, int rank, Meter meter) {
        this.seed = parameters.number(CommonParameters.SEED);
        this.total = parameters.number(SampleSort.KEYS);
        this.kind = SampleSort.keys(parameters);
        this.meter = meter;
        int ranks = parameters.count(SampleSort.WORKERS);
        this.task = new SampleSortTask(rank, ranks, this);
        this.fault = task.isRoot() ? Fault.of(parameters) : Fault.NONE;
        this.own = new long[(int) Share.of(total, ranks, rank)];
        kind.fill(own, seed, Share.start(total, ranks, rank));
        this.keys = new long[own.length];
        this.samples = new long[ranks];
        this.gathered = new long[task.isRoot() ? ranks * ranks : 0];
        this.pivots = new long[ranks - 1];
        this.sentCounts = new int[ranks];
        this.sentOffsets = new int[ranks];
        this.receivedCounts = new int[ranks];
        this.receivedOffsets = new int[ranks];
        this.room = SampleSort.room(parameters);
        this.runs = new SortedRuns(ranks, ranks == 1 ? 0 : room);
    }

    @Override
    public SampleSortTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        boolean alone = next.phase() == Phase.BASELINE && solvesAlone();
        all = new long[alone ? (int) total : 0];
        allInOrder = new long[all.length];
        kind.fill(all, seed, 0);
        result = NO_KEYS;
        resultCount = 0;
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        sort(all, allInOrder);
        result = allInOrder;
        resultCount = allInOrder.length;
    }

    /** The keys stay as they lie, for the next iteration. */
    private static void sort(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
        Arrays.sort(to);
    }

    @Override
    public void sortOwn() {
        long begun = meter.begin();
        sort(own, keys);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = keys[(int) Share.start(keys.length, samples.length, i)];
        }
        meter.computed(begun);
        if (fault == Fault.CORRUPTION) {
            keys[keys.length / 2] ^= 1;
        }
    }

    @Override
    public long[] samples() {
        return samples;
    }

    @Override
    public long[] gathered() {
        return gathered;
    }

    /** Shi and Schaeffer's: of the samples in order, each rank's number of them apart, half of that number after the first ones. */
    @Override
    public void choosePivots() {
        long begun = meter.begin();
        Arrays.sort(gathered);
        for (int i = 0; i < pivots.length; i++) {
            pivots[i] = gathered[(i + 1) * samples.length + samples.length / 2 - 1];
        }
        meter.computed(begun);
    }

    @Override
    public long[] pivots() {
        return pivots;
    }

    @Override
    public void divide() {
        long begun = meter.begin();
        int first = 0;
        for (int rank = 0; rank < sentCounts.length; rank++) {
            int end = rank == pivots.length ? keys.length : firstAbove(pivots[rank], first);
            sentOffsets[rank] = first;
            sentCounts[rank] = end - first;
            first = end;
        }
        meter.computed(begun);
        switch (fault) {
            case LOSS -> sentCounts[largest()]--;
            case DUPLICATE -> sendTwice();
            case NONE, REORDERING, CORRUPTION -> {}
        }
    }

    /** A key for one rank goes to the next one, too. */
    private void sendTwice() {
        int last = sentCounts.length - 1;
        if (sentOffsets[last] > 0) {
            sentOffsets[last]--;
            sentCounts[last]++;
        } else {
            sentCounts[0]++;
        }
    }

    private int largest() {
        int largest = 0;
        for (int rank = 1; rank < sentCounts.length; rank++) {
            largest = sentCounts[rank] > sentCounts[largest] ? rank : largest;
        }
        return largest;
    }

    /** Of the keys from {@code begin} on. */
    private int firstAbove(long pivot, int begin) {
        int low = begin;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= pivot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public long[] keys() {
        return keys;
    }

    @Override
    public int[] sentCounts() {
        return sentCounts;
    }

    @Override
    public int[] sentOffsets() {
        return sentOffsets;
    }

    @Override
    public int[] receivedCounts() {
        return receivedCounts;
    }

    @Override
    public void lineUp() {
        long end = 0;
        for (int rank = 0; rank < receivedCounts.length; rank++) {
            receivedOffsets[rank] = (int) end;
            end += receivedCounts[rank];
        }
        if (end > room) {
            throw new IllegalStateException(
                    "rank " + task.rank() + " is to receive " + end + " keys and has room for " + room);
        }
    }

    @Override
    public int[] receivedOffsets() {
        return receivedOffsets;
    }

    @Override
    public long[] received() {
        return runs.keys();
    }

    @Override
    public int mostKeys() {
        return (int) Math.min(room, Share.of(total, task.size(), 0) + 1);
    }

    @Override
    public void merge() {
        long begun = meter.begin();
        if (task.size() == 1) {
            result = keys;
            resultCount = keys.length;
        } else {
            result = runs.merge(receivedCounts);
            resultCount = receivedOffsets[task.size() - 1] + receivedCounts[task.size() - 1];
        }
        meter.computed(begun);
        if (fault == Fault.REORDERING) {
            long least = result[0];
            result[0] = result[resultCount - 1];
            result[resultCount - 1] = least;
        }
        meter.answered();
    }

    @Override
    public long[] answer() {
        return SortedKeys.of(result, resultCount).code();
    }

    /** Keys that it has in the end. */
    @Override
    public int pieces() {
        return resultCount;
    }
}
