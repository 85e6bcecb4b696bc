package workbench.workload;

import java.util.Arrays;

/**
 * One rank's part in the collective operations of an iteration: what it sends, the times, and whether it got what it must. All results are compared in
 * a verification iteration, the last one in any other.
 */
final class CollectivePart implements Part, CollectiveTask.Operations {
    /** Results are compared in a verification iteration until these are so many bytes, and of so many operations at least. */
    private static final long MOST_COMPARED_BYTES = 64L << 20;

    private static final int LEAST_COMPARED = 3;

    private final CollectiveShape shape;
    private final CollectiveModel model;
    private final CollectiveTask task;
    private final Fault fault;
    private final Meter meter;
    /** Begin and end of each operation. */
    private final long[] stamps;

    private final int verified;
    private Iteration iteration;
    private int planned;
    private int ended;
    private int compared;
    private int missing;
    private int wrong;

    CollectivePart(CollectiveShape shape, Parameters parameters, int rank, Meter meter) {
        this.shape = shape;
        this.model = new CollectiveModel(shape, parameters.number(CommonParameters.SEED));
        this.fault = shape.kind().hasData() && rank == CollectiveShape.ROOT ? Fault.of(parameters) : Fault.NONE;
        this.meter = meter;
        int operations = parameters.count(CollectiveOperation.OPERATIONS);
        this.stamps = new long[2 * operations];
        this.verified = verified(operations);
        CollectiveBuffer sent = shape.type().make(shape.sent(rank));
        boolean same = shape.kind() == CollectiveKind.BROADCAST && rank == CollectiveShape.ROOT;
        this.task = new CollectiveTask(
                rank,
                shape.ranks(),
                shape.kind(),
                shape.count(),
                sent,
                same ? sent : shape.type().make(shape.received(rank)),
                shape.shares(),
                this);
    }

    /** The same at all ranks. */
    private int verified(int operations) {
        int adding = shape.kind().reduces() ? shape.ranks() : 1;
        long each = Math.max(1, (long) shape.type().width() * shape.received(CollectiveShape.ROOT) * adding);
        return (int) Math.min(operations, Math.max(LEAST_COMPARED, MOST_COMPARED_BYTES / each));
    }

    @Override
    public CollectiveTask task() {
        return task;
    }

    @Override
    public void begin(Iteration next) {
        iteration = next;
        planned = isVerified() ? verified : stamps.length / 2;
        ended = 0;
        compared = 0;
        missing = 0;
        wrong = 0;
        model.fill(task.sent(), task.rank(), number(0));
    }

    private boolean isVerified() {
        return iteration.phase() == Phase.VERIFICATION;
    }

    /** No two operations of a repetition have the same. */
    private long number(int operation) {
        return ((long) iteration.number() << Integer.SIZE) + operation;
    }

    private boolean isCompared() {
        return isVerified() || ended == planned - 1;
    }

    @Override
    public boolean next() {
        if (ended == planned) {
            meter.answered();
            return false;
        }
        if (isCompared()) {
            CollectiveModel.wipe(task.received());
            model.fill(task.sent(), task.rank(), number(fault == Fault.REORDERING && isVerified() ? ended + 1 : ended));
            if (fault == Fault.CORRUPTION && isVerified() && ended == 0) {
                corruptOnPurpose();
            }
        }
        return true;
    }

    private void corruptOnPurpose() {
        int middle = task.sent().count() / 2;
        switch (task.sent()) {
            case CollectiveBuffer.OfBytes b -> b.array()[middle] ^= 1;
            case CollectiveBuffer.OfLongs b -> b.array()[middle] ^= 1;
            case CollectiveBuffer.OfDoubles b -> b.array()[middle] += 1;
        }
    }

    @Override
    public void begin() {
        stamps[2 * ended] = meter.now();
    }

    @Override
    public void end() {
        stamps[2 * ended + 1] = meter.now();
        if (isCompared() && shape.hasResult(task.rank())) {
            compare();
        }
        ended++;
    }

    private void compare() {
        compared++;
        if (!model.isRight(task.received(), task.rank(), number(ended))) {
            if (CollectiveModel.isUntouched(task.received())) {
                missing++;
            } else {
                wrong++;
            }
        }
    }

    /** So many operations were to be done, so many results to be compared, and so many were, of which some were not there. */
    @Override
    public long[] answer() {
        int toCompare = isVerified() ? planned : 1;
        return new long[] {planned, shape.hasResult(task.rank()) ? toCompare : 0, compared, missing};
    }

    @Override
    public int pieces() {
        return ended;
    }

    /** The stamps. */
    @Override
    public long[] worked() {
        return Arrays.copyOf(stamps, 2 * ended);
    }

    @Override
    public long corrupt() {
        return wrong;
    }
}
