package workbench.overhead.ipc;

import java.io.IOException;
import workbench.overhead.bare.Ends;
import workbench.transport.Datagrams;

/** The kernel's own datagrams, of which none may be lost. */
record DatagramEnds(Datagrams datagrams) implements Ends {
    private static final int MOST_LOOKS = 100;

    @Override
    public Out to(int rank, int mostBytes) {
        return (message, length) -> datagrams.send(rank, message, length);
    }

    /** There is one sender only. */
    @Override
    public In from(int rank, int mostBytes) {
        return this::receiveSurely;
    }

    /** A bare loop waits for each message, which has come long before this gives up unless it was lost. */
    private int receiveSurely(byte[] message) throws Exception {
        for (int look = 0; look < MOST_LOOKS; look++) {
            int length = datagrams.receive(message);
            if (length != Datagrams.NOTHING) {
                return length;
            }
        }
        throw new IOException(
                "a datagram was lost, and the bare loop knows no way to go on: try again, or ask for a larger"
                        + " receiveBuffer");
    }
}
