package workbench.overhead.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.overhead.bare.BareTimes;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.ProducerConsumer;
import workbench.workload.ProducerConsumerTask;
import workbench.workload.Role;

/**
 * What somebody would write who only wants to send messages to one receiver, bounded, and to know how long they took: receives posted
 * beforehand, and a grant for each half of what may be under way. The kernel is measured against it.
 */
final class BareGrants {
    private static final int MESSAGE = 1;
    private static final int GRANT = 2;
    private static final int PRODUCER = 0;
    private static final int CONSUMER = 1;

    private final ProducerConsumerTask task;
    private final long messages;
    private final BareTimes timing;
    private final int half;
    private final Intracomm world;
    private final byte[][] bodies;
    private final byte[] nothing = new byte[0];
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long summedNanos;

    BareGrants(ProducerConsumerTask task, LoopContext context, Intracomm world) {
        this.task = task;
        this.messages = context.parameters().number(ProducerConsumer.MESSAGES);
        this.timing = context.timing();
        this.half = Math.max(1, task.credits() / 2);
        // A communicator of its own: the kernel has receives posted for messages from anybody.
        this.world = (Intracomm) world.clone();
        this.bodies = new byte[task.role() == Role.PRODUCER ? 1 : 2 * half][task.messageSizeBytes()];
    }

    Kernel kernel() {
        return task.role() == Role.PRODUCER ? this::send : this::receive;
    }

    private void send() throws Exception {
        int batch = timing.batch();
        byte[] body = bodies[0];
        for (long sequence = 0; sequence < messages; sequence++) {
            if (sequence >= 2L * half && sequence % half == 0) {
                awaitGrant();
            }
            if (sequence < batch || sequence == messages - 1) {
                task.source().next(body);
            } else {
                Header.write(body, 0, 0, sequence, (sequence & batch - 1) == 0 ? System.nanoTime() : Header.UNTIMED, 0);
            }
            world.Send(body, 0, body.length, MPI.BYTE, CONSUMER, MESSAGE);
        }
        task.source().awaitEnd();
        for (long left = messages / half - Math.max(0, (messages - 1) / half - 1); left > 0; left--) {
            awaitGrant();
        }
    }

    private void awaitGrant() throws MPIException {
        world.Recv(nothing, 0, 0, MPI.BYTE, CONSUMER, GRANT);
    }

    private void receive() throws MPIException {
        int batch = timing.batch();
        Request[] posted = new Request[bodies.length];
        Request grant = null;
        for (int i = 0; i < Math.min(bodies.length, messages); i++) {
            posted[i] = post(i);
        }
        for (long sequence = 0; sequence < messages; sequence++) {
            int slot = (int) (sequence % bodies.length);
            posted[slot].Wait();
            if (sequence < batch || sequence == messages - 1) {
                task.sink().accept(bodies[slot], bodies[slot].length);
            } else {
                long sentNanos = Header.sentNanos(bodies[slot]);
                if (sentNanos != Header.UNTIMED) {
                    summedNanos += System.nanoTime() - sentNanos;
                }
            }
            if (sequence + bodies.length < messages) {
                posted[slot] = post(slot);
            }
            if ((sequence + 1) % half == 0) {
                grant = grant(grant);
            }
        }
        if (grant != null) {
            grant.Wait();
        }
    }

    private Request post(int slot) throws MPIException {
        return world.Irecv(bodies[slot], 0, bodies[slot].length, MPI.BYTE, PRODUCER, MESSAGE);
    }

    /** Immediate, for the producer may be waiting for this consumer; there is one on its way at a time. */
    private Request grant(Request before) throws MPIException {
        if (before != null) {
            before.Wait();
        }
        return world.Isend(nothing, 0, 0, MPI.BYTE, PRODUCER, GRANT);
    }
}
