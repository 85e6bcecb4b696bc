package workbench.portable;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.workload.MatrixAlgorithm;
import workbench.workload.MatrixShape;
import workbench.workload.MatrixSquare;
import workbench.workload.MatrixTask;

/** Parts of A and B are scattered, or B is broadcast; ranks multiply, and pass parts on; parts of C are gathered. */
final class PortableMatrixProduct implements Kernel {
    private static final int ROOT = 0;

    private final Communicator communicator;
    private final MatrixTask task;
    private final MatrixShape shape;
    private final int[] counts;
    private final int[] offsets;
    private final Data wholeA;
    private final Data wholeB;
    private final Data wholeC;
    /** Two of each, since what comes must not overwrite what goes. */
    private final double[][] a;

    private final double[][] b;
    /** Of either the part of each rank, as far as they differ in size. */
    private final Data[][] partsOfA;

    private final Data[][] partsOfB;
    private final double[] c;
    private final Data partOfC;

    PortableMatrixProduct(Communicator communicator, MatrixTask task) {
        this.communicator = communicator;
        this.task = task;
        shape = task.shape();
        counts = shape.counts();
        offsets = shape.offsets();
        wholeA = new Data.OfDoubles(task.product().a());
        boolean all = shape.algorithm() == MatrixAlgorithm.BROADCAST;
        int most = Arrays.stream(counts).max().orElseThrow();
        double[] ofB = all && !task.isRoot()
                ? new double[shape.n() * shape.n()]
                : task.product().b();
        wholeB = new Data.OfDoubles(ofB);
        wholeC = new Data.OfDoubles(task.product().c());
        a = new double[2][most];
        b = all ? new double[][] {ofB} : new double[2][most];
        partsOfA = parts(a);
        partsOfB = all ? new Data[0][] : parts(b);
        c = new double[counts[task.rank()]];
        partOfC = new Data.OfDoubles(c);
    }

    private Data[][] parts(double[][] buffers) {
        return Stream.of(buffers)
                .map(buffer -> IntStream.of(counts)
                        .mapToObj(count -> new Data.OfDoubles(buffer, 0, count))
                        .toArray(Data[]::new))
                .toArray(Data[][]::new);
    }

    @Override
    public void iterate() throws Exception {
        communicator.scatterv(ROOT, wholeA, counts, offsets, partsOfA[0][task.rank()]);
        Arrays.fill(c, 0);
        switch (shape.algorithm()) {
            case BROADCAST -> {
                communicator.broadcast(ROOT, wholeB);
                task.product().addRows(a[0], b[0], 0, shape.n(), c);
            }
            case RING -> {
                communicator.scatterv(ROOT, wholeB, counts, offsets, partsOfB[0][task.rank()]);
                passRowsAround();
            }
            case CANNON -> {
                communicator.scatterv(ROOT, wholeB, counts, offsets, partsOfB[0][task.rank()]);
                passTilesAround();
            }
        }
        communicator.gatherv(ROOT, partOfC, wholeC, counts, offsets);
        task.product().done();
    }

    /** To the rank before and from the one behind, so that rows come in their order. */
    private void passRowsAround() throws Exception {
        int size = task.size();
        int before = (task.rank() + size - 1) % size;
        int behind = (task.rank() + 1) % size;
        for (int step = 0; step < size; step++) {
            int owner = (task.rank() + step) % size;
            task.product().addRows(a[0], b[step % 2], shape.firstRow(owner), shape.rows(owner), c);
            if (step < size - 1) {
                Data next = partsOfB[(step + 1) % 2][(owner + 1) % size];
                communicator.sendReceive(before, partsOfB[step % 2][owner], behind, next);
            }
        }
    }

    private void passTilesAround() throws Exception {
        int side = shape.side();
        MatrixSquare square = MatrixSquare.of(task.rank(), side);
        for (int step = 0; step < side; step++) {
            int now = step % 2;
            task.product().addTiles(a[now], b[now], c);
            if (step < side - 1) {
                communicator.sendReceive(square.left(), partsOfA[now][0], square.right(), partsOfA[1 - now][0]);
                communicator.sendReceive(square.up(), partsOfB[now][0], square.down(), partsOfB[1 - now][0]);
            }
        }
    }

    @Override
    public String algorithms() {
        String scattered = described(Collective.SCATTERV, partOfC.bytes());
        String gathered = described(Collective.GATHERV, partOfC.bytes());
        return shape.algorithm() == MatrixAlgorithm.BROADCAST
                ? scattered + ", " + described(Collective.BROADCAST, wholeB.bytes()) + ", " + gathered
                : scattered + ", " + gathered;
    }

    private String described(Collective collective, long bytes) {
        return collective.label() + ": " + communicator.algorithm(collective, bytes);
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
