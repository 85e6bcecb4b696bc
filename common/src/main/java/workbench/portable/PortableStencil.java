package workbench.portable;

import workbench.transport.Collective;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Reduction;
import workbench.workload.StencilTask;

/** Rows go up and down between neighbours before each sweep; now and then one reduction tells all the largest change. */
final class PortableStencil implements Kernel {
    private final Communicator communicator;
    private final StencilTask task;
    private final StencilTask.Grid grid;
    /** Of each of the two arrays: the row above, the first own one, the last own one, the row below. */
    private final Data.OfDoubles[][] rows = new Data.OfDoubles[2][];

    private final Data.OfDoubles own = new Data.OfDoubles(new double[1]);
    private final Data.OfDoubles ofAll = new Data.OfDoubles(new double[1]);

    PortableStencil(Communicator communicator, StencilTask task) {
        this.communicator = communicator;
        this.task = task;
        grid = task.grid();
        for (int array = 0; array < rows.length; array++) {
            rows[array] = new Data.OfDoubles[] {
                row(array, 0), row(array, 1), row(array, grid.rows()), row(array, grid.rows() + 1)
            };
        }
    }

    private Data.OfDoubles row(int array, int row) {
        return new Data.OfDoubles(grid.points()[array], row * grid.width() + 1, grid.width() - 2);
    }

    @Override
    public void iterate() throws Exception {
        for (int sweep = 0; sweep < grid.sweeps(); sweep++) {
            exchange(rows[grid.now()]);
            grid.sweep();
            if (grid.isMeasured()) {
                own.array()[0] = grid.change();
                communicator.allreduce(Reduction.MAXIMUM, own, ofAll);
                grid.learn(ofAll.array()[0]);
            }
        }
        grid.done();
    }

    /** All send their first row up, then their last row down. */
    private void exchange(Data.OfDoubles[] row) throws Exception {
        move(task.isFirst(), task.rank() - 1, row[1], task.isLast(), task.rank() + 1, row[3]);
        move(task.isLast(), task.rank() + 1, row[2], task.isFirst(), task.rank() - 1, row[0]);
    }

    private void move(boolean sendsNothing, int to, Data sent, boolean getsNothing, int from, Data received)
            throws Exception {
        if (!sendsNothing && !getsNothing) {
            communicator.sendReceive(to, sent, from, received);
        } else if (!sendsNothing) {
            communicator.send(to, sent);
        } else if (!getsNothing) {
            communicator.receive(from, received);
        }
    }

    @Override
    public String algorithms() {
        return Collective.ALLREDUCE.label() + ": " + communicator.algorithm(Collective.ALLREDUCE, own.bytes());
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }
}
