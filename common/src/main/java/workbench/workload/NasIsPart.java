package workbench.workload;

/** A rank's keys. */
final class NasIsPart implements Part, NasIsTask.Ranking {
    private final NasIsClass size;
    private final NasIsTask task;
    private final Meter meter;
    private final Fault fault;
    private final NasIsRanking own;
    private final int[] receivedCounts;
    private final int[] receivedOffsets;
    /** Who has ranked last: this rank's part, or rank 0 alone. */
    private NasIsRanking latest;

    private int pieces;

    NasIsPart(Parameters parameters, int rank, Meter meter) {
        int ranks = parameters.count(SharedWork.WORKERS);
        size = NasIsClass.of(parameters);
        task = new NasIsTask(rank, ranks, this);
        this.meter = meter;
        fault = task.isRoot() ? Fault.of(parameters) : Fault.NONE;
        own = new NasIsRanking(size, rank, ranks);
        latest = own;
        receivedCounts = new int[ranks];
        receivedOffsets = new int[ranks];
    }

    @Override
    public NasIsTask task() {
        return task;
    }

    @Override
    public void begin(Iteration iteration) {
        boolean alone = iteration.phase() == Phase.BASELINE && solvesAlone() && task.size() > 1;
        latest = alone ? new NasIsRanking(size, 0, 1) : own;
        latest.reset();
        pieces = 0;
    }

    @Override
    public boolean solvesAlone() {
        return task.isRoot();
    }

    @Override
    public void solveAlone() {
        latest.reset();
        for (int ranking = 1; ranking <= NasIsClass.RANKINGS; ranking++) {
            latest.alter(ranking, ranking);
            latest.count();
            latest.divide();
            latest.rank(ranking);
        }
        pieces = NasIsClass.RANKINGS;
    }

    @Override
    public int rankings() {
        return NasIsClass.RANKINGS;
    }

    @Override
    public void count(int ranking) {
        long begun = meter.begin();
        own.alter(ranking, fault == Fault.CORRUPTION ? size.mostKey() - 1 : ranking);
        own.count();
        meter.computed(begun);
    }

    @Override
    public long[] counts() {
        return own.counts;
    }

    @Override
    public long[] totals() {
        return own.totals;
    }

    @Override
    public void divide() {
        long begun = meter.begin();
        own.divide();
        meter.computed(begun);
        switch (fault) {
            case LOSS -> {
                own.sentOffsets[0]++;
                own.sentCounts[0]--;
            }
            case DUPLICATE -> doubleLast();
            case NONE, REORDERING, CORRUPTION -> {}
        }
    }

    /** The last of this rank's keys lies once more behind it, where there is room. */
    private void doubleLast() {
        int to = task.size() - 1;
        while (own.sentCounts[to] == 0) {
            to--;
        }
        int end = own.sentOffsets[to] + own.sentCounts[to];
        own.sent[end] = own.sent[end - 1];
        own.sentCounts[to]++;
    }

    @Override
    public int[] keys() {
        return own.sent;
    }

    @Override
    public int[] sentCounts() {
        return own.sentCounts;
    }

    @Override
    public int[] sentOffsets() {
        return own.sentOffsets;
    }

    @Override
    public int[] receivedCounts() {
        return receivedCounts;
    }

    @Override
    public void lineUp() {
        int end = 0;
        for (int rank = 0; rank < receivedCounts.length; rank++) {
            receivedOffsets[rank] = end;
            end = Math.addExact(end, receivedCounts[rank]);
        }
        own.received(end);
    }

    @Override
    public int[] receivedOffsets() {
        return receivedOffsets;
    }

    @Override
    public int[] received() {
        return own.received;
    }

    @Override
    public int mostKeys() {
        return NasIs.mostKeys(size, task.size());
    }

    @Override
    public void rank(int ranking) {
        long begun = meter.begin();
        own.rank(ranking);
        meter.computed(begun);
        pieces++;
    }

    @Override
    public void done() {
        meter.answered();
    }

    /** NPB verifies behind the timed part, too. */
    @Override
    public long[] answer() {
        return pieces == NasIsClass.RANKINGS
                ? latest.answer(fault == Fault.REORDERING).code()
                : new long[0];
    }

    @Override
    public int pieces() {
        return pieces;
    }
}
