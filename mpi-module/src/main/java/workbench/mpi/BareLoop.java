package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/** What somebody would write who only wants to send messages and to know how long they took: what the kernels are measured against. */
final class BareLoop implements Kernel {
    private static final int BARE = 9;

    private final ProducerConsumerTask task;
    private final long messages;
    private final Intracomm world;
    private final byte[] body;
    private long summedNanos;

    BareLoop(ProducerConsumerTask task, long messages, Intracomm world) {
        this.task = task;
        this.messages = messages;
        // A communicator of its own: the kernel has receives posted for messages from anybody.
        this.world = (Intracomm) world.clone();
        this.body = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.PRODUCER) {
            send();
        } else {
            receive();
        }
    }

    private void send() throws Exception {
        task.source().next(body);
        sendBody();
        for (long sequence = 1; sequence < messages - 1; sequence++) {
            Header.write(body, 0, 0, sequence, System.nanoTime(), 0);
            sendBody();
        }
        task.source().next(body);
        sendBody();
        task.source().awaitEnd();
    }

    private void sendBody() throws MPIException {
        world.Send(body, 0, body.length, MPI.BYTE, task.consumerRank(0), BARE);
    }

    private void receive() throws MPIException {
        receiveBody();
        task.sink().accept(body, body.length);
        for (long sequence = 1; sequence < messages - 1; sequence++) {
            receiveBody();
            summedNanos += System.nanoTime() - Header.sentNanos(body);
        }
        receiveBody();
        task.sink().accept(body, body.length);
    }

    private void receiveBody() throws MPIException {
        world.Recv(body, 0, body.length, MPI.BYTE, 0, BARE);
    }

    @Override
    public String toString() {
        return "bare loop, " + summedNanos + " ns under way in all";
    }
}
