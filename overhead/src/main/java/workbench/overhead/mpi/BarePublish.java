package workbench.overhead.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.overhead.bare.BareTimes;
import workbench.overhead.bare.LoopContext;
import workbench.transport.Kernel;
import workbench.workload.Header;
import workbench.workload.Publish;
import workbench.workload.PublishTask;
import workbench.workload.Role;

/**
 * What somebody would write who only wants to send each message to all receivers, bounded, and to know how long that took: receives posted beforehand, and a
 * grant of each receiver for each half of what may be under way. The kernel is measured against it.
 */
final class BarePublish {
    private static final int MESSAGE = 1;
    private static final int GRANT = 2;
    private static final int PUBLISHER = 0;

    private final PublishTask task;
    private final long messages;
    private final BareTimes timing;
    private final int half;
    private final Intracomm world;
    private final byte[][] bodies;
    private final Request[] requests;
    private final byte[] nothing = new byte[0];
    /** Nobody asks for it; but what nobody keeps, the compiler leaves out. */
    private long summedNanos;

    BarePublish(PublishTask task, LoopContext context, Intracomm world) {
        this.task = task;
        this.messages =
                context.parameters().number(new Publish().countParameter().orElseThrow());
        this.timing = context.timing();
        this.half = Math.max(1, task.credits() / 2);
        // A communicator of its own: the kernel has receives posted for messages from anybody.
        this.world = (Intracomm) world.clone();
        boolean publishes = task.role() == Role.PUBLISHER;
        this.bodies = new byte[publishes ? 1 : 2 * half][task.messageSizeBytes()];
        this.requests = new Request[publishes ? task.subscribers() : bodies.length];
    }

    Kernel kernel() {
        return task.role() == Role.PUBLISHER ? this::publish : this::receive;
    }

    private void publish() throws Exception {
        int batch = timing.batch();
        byte[] body = bodies[0];
        for (long sequence = 0; sequence < messages; sequence++) {
            if (sequence >= 2L * half && sequence % half == 0) {
                awaitGrants();
            }
            if (sequence < batch || sequence == messages - 1) {
                task.source().next(body);
            } else {
                Header.write(body, 0, 0, sequence, (sequence & batch - 1) == 0 ? System.nanoTime() : Header.UNTIMED, 0);
            }
            for (int i = 0; i < requests.length; i++) {
                requests[i] = world.Isend(body, 0, body.length, MPI.BYTE, task.subscriberRank(i), MESSAGE);
            }
            Request.Waitall(requests);
        }
        task.source().awaitEnd();
        for (long left = messages / half - Math.max(0, (messages - 1) / half - 1); left > 0; left--) {
            awaitGrants();
        }
    }

    private void awaitGrants() throws MPIException {
        for (int i = 0; i < requests.length; i++) {
            world.Recv(nothing, 0, 0, MPI.BYTE, task.subscriberRank(i), GRANT);
        }
    }

    private void receive() throws MPIException {
        int batch = timing.batch();
        Request grant = null;
        for (int i = 0; i < Math.min(bodies.length, messages); i++) {
            requests[i] = post(i);
        }
        for (long sequence = 0; sequence < messages; sequence++) {
            int slot = (int) (sequence % bodies.length);
            requests[slot].Wait();
            if (sequence < batch || sequence == messages - 1) {
                task.sink().accept(bodies[slot], bodies[slot].length);
            } else {
                long sentNanos = Header.sentNanos(bodies[slot]);
                if (sentNanos != Header.UNTIMED) {
                    summedNanos += System.nanoTime() - sentNanos;
                }
            }
            if (sequence + bodies.length < messages) {
                requests[slot] = post(slot);
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
        return world.Irecv(bodies[slot], 0, bodies[slot].length, MPI.BYTE, PUBLISHER, MESSAGE);
    }

    /** Immediate, for the publisher may be waiting for this receiver; there is one on its way at a time. */
    private Request grant(Request before) throws MPIException {
        if (before != null) {
            before.Wait();
        }
        return world.Isend(nothing, 0, 0, MPI.BYTE, PUBLISHER, GRANT);
    }
}
