package workbench.mpi;

import java.nio.ByteBuffer;
import mpi.Datatype;
import mpi.Intracomm;
import mpi.MPI;
import mpi.MPIException;
import mpi.Request;
import workbench.workload.Parameters;

/**
 * One of MPI's modes of sending, which say when a send returns. Fill {@link #buffer} and send it as with {@code MPI.COMM_WORLD}; in each mode
 * the call of MPI has the same arguments. Drain after the last.
 */
sealed interface SendMode extends AutoCloseable {

    /** The next message's bytes; free to be written to until they are sent. */
    byte[] buffer() throws MPIException;

    @SuppressWarnings("MemberName") // MPI's own name.
    void Send(byte[] message, int offset, int count, Datatype type, int rank, int tag) throws MPIException;

    /** Returns when all buffers may be used again. */
    default void drain() throws MPIException {}

    @Override
    default void close() throws MPIException {}

    /** @param window messages that may have been begun to be sent, in the modes that have one */
    static SendMode of(int size, int window, Intracomm world, Parameters parameters) {
        return switch (Settings.sendMode(parameters)) {
            case Settings.SYNCHRONOUS -> new Synchronous(world, new byte[size]);
            case Settings.BUFFERED -> new Buffered(world, new byte[size], window);
            case Settings.IMMEDIATE -> new Immediate(world, size, window);
            default -> new Standard(world, new byte[size]);
        };
    }

    /** MPI may copy the message and return, or wait for its receiver. */
    record Standard(Intracomm world, byte[] buffer) implements SendMode {
        @Override
        public void Send(byte[] message, int offset, int count, Datatype type, int rank, int tag) throws MPIException {
            world.Send(message, offset, count, type, rank, tag);
        }
    }

    /** Returns when the receive is matched. */
    record Synchronous(Intracomm world, byte[] buffer) implements SendMode {
        @Override
        public void Send(byte[] message, int offset, int count, Datatype type, int rank, int tag) throws MPIException {
            world.Ssend(message, offset, count, type, rank, tag);
        }
    }

    /** Copies into a buffer of our own and returns. MPJ Express waits, spinning, until the message before has left that buffer. */
    record Buffered(Intracomm world, byte[] buffer) implements SendMode {
        private static final int SECTION_HEADER = 16;

        Buffered(Intracomm world, byte[] buffer, int window) {
            this(world, buffer);
            int packed = buffer.length + SECTION_HEADER + MPI.BSEND_OVERHEAD;
            MPI.Buffer_attach(ByteBuffer.allocateDirect(Math.multiplyExact(packed, window)));
        }

        @Override
        public void Send(byte[] message, int offset, int count, Datatype type, int rank, int tag) throws MPIException {
            world.Bsend(message, offset, count, type, rank, tag);
        }

        @Override
        public void close() throws MPIException {
            MPI.Buffer_detach();
        }
    }

    /** Does not wait for the receiver, though it may for the socket; a buffer is used again when its send is done. */
    final class Immediate implements SendMode {
        private final Intracomm world;
        private final byte[][] buffers;
        private final Request[] pending;
        private int next;

        Immediate(Intracomm world, int messageSizeBytes, int window) {
            this.world = world;
            this.buffers = new byte[window][messageSizeBytes];
            this.pending = new Request[window];
        }

        @Override
        public byte[] buffer() throws MPIException {
            if (pending[next] != null) {
                pending[next].Wait();
                pending[next] = null;
            }
            return buffers[next];
        }

        @Override
        public void Send(byte[] message, int offset, int count, Datatype type, int rank, int tag) throws MPIException {
            pending[next] = world.Isend(message, offset, count, type, rank, tag);
            next = (next + 1) % pending.length;
        }

        @Override
        public void drain() throws MPIException {
            for (int i = 0; i < pending.length; i++) {
                buffer();
                next = (next + 1) % pending.length;
            }
        }
    }
}
