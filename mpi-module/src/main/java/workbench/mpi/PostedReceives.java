package workbench.mpi;

import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;

/**
 * How many receives lie ready before their messages come, and how they end. A message that finds its receive posted goes straight to its place,
 * and its sender need not wait.
 */
final class PostedReceives {
    /** More than this need not lie ready, and would only take memory. */
    private static final int MOST = 1_024;

    /** For receives that take any tag. */
    private static final int ANY = 0;

    private static final int MOST_BYTES = 16 << 20;

    private PostedReceives() {}

    /**
     * A buffer for each.
     *
     * @param wanted how many messages may come before the first of them is taken
     */
    static byte[][] buffers(int wanted, int messageSizeBytes) {
        int most = Math.clamp(MOST_BYTES / messageSizeBytes, 1, MOST);
        return new byte[Math.clamp(wanted, 1, most)][messageSizeBytes];
    }

    /** A posted receive cannot be taken back in MPJ Express, so each gets an empty message from its own rank. */
    static void end(Request[] posted, Intracomm world) throws MPIException {
        end(posted, world, ANY);
    }

    /** @param tag that these receives ask for */
    static void end(Request[] posted, Intracomm world, int tag) throws MPIException {
        byte[] nothing = new byte[0];
        for (int i = 0; i < posted.length; i++) {
            world.Isend(nothing, 0, 0, MPI.BYTE, world.Rank(), tag).Wait();
        }
        Request.Waitall(posted);
    }
}
