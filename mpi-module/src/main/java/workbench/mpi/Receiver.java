package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import mpi.Status;

/**
 * Receives that are posted before their messages come, from any rank and with any tag. A message that finds its receive posted goes straight
 * to its place, and its sender need not wait. They match in the order in which they were posted.
 */
final class Receiver implements AutoCloseable {
    /** More than this need not lie ready, and would only take memory. */
    private static final int MOST_POSTED = 1_024;

    private static final int MOST_POSTED_BYTES = 16 << 20;

    private final Intracomm world;
    private final byte[][] buffers;
    private final Request[] posted;
    private int oldest;

    /** @param wanted how many messages may come before the first of them is taken */
    Receiver(Intracomm world, int wanted, int messageSizeBytes) throws MPIException {
        int most = Math.clamp(MOST_POSTED_BYTES / messageSizeBytes, 1, MOST_POSTED);
        int posted = Math.clamp(wanted, 1, most);
        this.world = world;
        this.buffers = new byte[posted][messageSizeBytes];
        this.posted = new Request[posted];
        for (int i = 0; i < posted; i++) {
            release();
        }
    }

    /** Waits for the next message. */
    Status receive() throws MPIException {
        return posted[oldest].Wait();
    }

    /** The bytes of the message that was received last. */
    byte[] message() {
        return buffers[oldest];
    }

    /** Posts that message's receive again. */
    void release() throws MPIException {
        byte[] buffer = buffers[oldest];
        posted[oldest] = world.Irecv(buffer, 0, buffer.length, MPI.BYTE, MPI.ANY_SOURCE, MPI.ANY_TAG);
        oldest = (oldest + 1) % posted.length;
    }

    /** A posted receive cannot be taken back in MPJ Express, so each gets an empty message from its own rank. */
    @Override
    public void close() throws MPIException {
        for (int i = 0; i < posted.length; i++) {
            world.Isend(buffers[i], 0, 0, MPI.BYTE, world.Rank(), 0).Wait();
        }
        Request.Waitall(posted);
    }
}
