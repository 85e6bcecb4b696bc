package workbench.portable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import workbench.transport.Datagrams;
import workbench.transport.Kernel;
import workbench.transport.ShownWith;
import workbench.workload.Role;
import workbench.workload.Sink;
import workbench.workload.Source;
import workbench.workload.StreamingTask;

/**
 * Streaming over datagrams: send a window, then its number, which the receiver sends back: it cannot count to the end of a window of which
 * messages are missing. The number may be lost too, and is sent again, but not for ever.
 */
@ShownWith(DatagramReceiver.class)
final class DatagramStreaming implements Kernel {
    /** Shorter than any message. */
    private static final int NUMBER_SIZE = Long.BYTES;

    private final Datagrams datagrams;
    private final StreamingTask task;
    private final byte[] message;
    private final byte[] acknowledgement;
    private final byte[] number = new byte[NUMBER_SIZE];
    private final ByteBuffer numberBuffer = ByteBuffer.wrap(number);
    /** Goes on over iterations, so that an acknowledgement of an earlier one is known. */
    private long windows;

    DatagramStreaming(Datagrams datagrams, StreamingTask task) {
        this.datagrams = datagrams;
        this.task = task;
        this.message = new byte[task.messageSizeBytes()];
        this.acknowledgement = new byte[task.messageSizeBytes()];
    }

    @Override
    public void iterate() throws Exception {
        if (task.role() == Role.SENDER) {
            send(task.source());
        } else {
            receive(task.sink());
        }
    }

    private void send(Source source) throws Exception {
        while (source.hasNext()) {
            for (int sent = 0; sent < task.window(); sent++) {
                int length = source.next(message);
                datagrams.send(task.partner(), message, length);
            }
            endWindow();
        }
        source.awaitEnd();
    }

    private void endWindow() throws Exception {
        numberBuffer.putLong(0, ++windows);
        for (int asked = 0; asked < DatagramReceiver.MOST_LOOKS; asked++) {
            datagrams.send(task.partner(), number, NUMBER_SIZE);
            if (isAcknowledged()) {
                return;
            }
        }
    }

    /** Passes over acknowledgements of windows that were asked for more than once. */
    private boolean isAcknowledged() throws Exception {
        int length = datagrams.receive(acknowledgement);
        while (length != Datagrams.NOTHING) {
            if (Arrays.equals(acknowledgement, 0, length, number, 0, NUMBER_SIZE)) {
                return true;
            }
            length = datagrams.receive(acknowledgement);
        }
        return false;
    }

    private void receive(Sink sink) throws Exception {
        DatagramReceiver.takeAll(datagrams, sink::open, message, length -> {
            if (length == NUMBER_SIZE) {
                datagrams.send(task.partner(), message, NUMBER_SIZE);
            } else {
                sink.accept(message, length);
            }
        });
    }

    @Override
    public void close() throws Exception {
        datagrams.close();
    }
}
