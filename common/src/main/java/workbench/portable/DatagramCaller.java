package workbench.portable;

import java.util.Arrays;
import workbench.transport.Datagrams;
import workbench.transport.ShownWith;
import workbench.workload.Header;
import workbench.workload.Sink;

/**
 * Sends a datagram and receives the one that comes back. Where none does, it counts as lost; one that comes later than that is not taken for the next
 * one's, as far as it can be told: empty messages are all the same.
 */
@ShownWith(DatagramReceiver.class)
final class DatagramCaller {
    private final Datagrams datagrams;
    private final Sink sink;
    private final byte[] message;
    private final byte[] reply;
    private final int stampBytes;

    DatagramCaller(Datagrams datagrams, int messageSizeBytes, Sink sink) {
        this.datagrams = datagrams;
        this.sink = sink;
        this.message = new byte[messageSizeBytes];
        this.reply = new byte[messageSizeBytes];
        this.stampBytes = Math.min(messageSizeBytes, Header.SIZE_BYTES);
    }

    /** To be filled before a call. */
    byte[] message() {
        return message;
    }

    void call(int rank, int length) throws Exception {
        datagrams.send(rank, message, length);
        int looks = 0;
        while (looks < DatagramReceiver.MOST_LOOKS) {
            int received = datagrams.receive(reply);
            if (received == Datagrams.NOTHING) {
                looks++;
            } else if (received == length && Arrays.equals(reply, 0, stampBytes, message, 0, stampBytes)) {
                sink.accept(reply, received);
                return;
            } else {
                sink.acceptLate(reply, received);
            }
        }
        sink.missed();
    }

    /** Takes what comes late, until the iteration is over. */
    void end() throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, reply, length -> sink.acceptLate(reply, length));
    }
}
