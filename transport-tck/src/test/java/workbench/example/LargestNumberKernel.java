package workbench.example;

import workbench.portable.PortableKernel;
import workbench.portable.PortableKernels;
import workbench.transport.Communicator;
import workbench.transport.Data;
import workbench.transport.Kernel;
import workbench.transport.Session;
import workbench.workload.Task;

/** Round the ring as often as there are others: each passes on the largest number that it has heard of. */
final class LargestNumberKernel implements Kernel {
    private final Communicator communicator;
    private final LargestNumberPart part;
    private final Data.OfLongs sent = new Data.OfLongs(new long[1]);
    private final Data.OfLongs received = new Data.OfLongs(new long[1]);

    private LargestNumberKernel(Communicator communicator, LargestNumberPart part) {
        this.communicator = communicator;
        this.part = part;
    }

    @Override
    public void iterate() throws Exception {
        int next = (part.rank() + 1) % part.size();
        int previous = (part.rank() + part.size() - 1) % part.size();
        for (int step = 1; step < part.size(); step++) {
            sent.array()[0] = part.largest();
            communicator.sendReceive(next, sent, previous, received);
            part.hear(received.array()[0]);
        }
        part.done();
    }

    @Override
    public void close() throws Exception {
        communicator.close();
    }

    /** Tells the workbench of it. */
    public static final class Maker implements PortableKernel {
        @Override
        public Class<LargestNumberPart> task() {
            return LargestNumberPart.class;
        }

        @Override
        public Kernel open(Session session, Task task) throws Exception {
            LargestNumberPart part = (LargestNumberPart) task;
            return new LargestNumberKernel(PortableKernels.communicator(session, part.rank(), part.size()), part);
        }
    }
}
