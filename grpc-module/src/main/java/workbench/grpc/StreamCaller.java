package workbench.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import workbench.transport.Procedure;

/**
 * Calls by one stream of requests and one of replies, in the same order: a request may be written before the reply to the last one has come.
 *
 * @implNote Whoever calls holds this object's monitor, so that a reply goes to whom it belongs; the library's thread needs the one of what has
 *     come back only.
 */
final class StreamCaller implements Procedure {
    private final ClientCall<byte[], byte[]> call;
    private final Returned returned = new Returned();

    StreamCaller(Channel channel, CallOptions options) {
        call = channel.newCall(Methods.CALLS, options);
        call.start(returned, new Metadata());
        call.request(Integer.MAX_VALUE);
    }

    @Override
    public synchronized byte[] call(byte[] argument) throws Exception {
        begin(argument, 1);
        return returned.last();
    }

    /** Waits too while the connection has not taken what was written before. */
    @Override
    public synchronized void begin(byte[] argument, int mostUnderWay) throws Exception {
        returned.awaitRoom(mostUnderWay);
        call.sendMessage(argument);
    }

    @Override
    public synchronized void awaitReplies() throws Exception {
        returned.last();
    }

    /** Says that there are no more requests. */
    void end() {
        call.halfClose();
    }

    /** What the library's threads tell. */
    private final class Returned extends ClientCall.Listener<byte[]> {
        private static final byte[] NOTHING = {};

        private byte[] last = NOTHING;
        private int underWay;
        private Status ended;

        synchronized void awaitRoom(int mostUnderWay) throws Exception {
            while (ended == null && (underWay >= mostUnderWay || !call.isReady())) {
                wait();
            }
            failIfEnded();
            underWay++;
        }

        /** The last reply, once all have come. */
        synchronized byte[] last() throws Exception {
            while (ended == null && underWay > 0) {
                wait();
            }
            failIfEnded();
            return last;
        }

        private void failIfEnded() throws Exception {
            if (ended != null) {
                throw ended.asException();
            }
        }

        @Override
        public synchronized void onReady() {
            notifyAll();
        }

        @Override
        public synchronized void onMessage(byte[] reply) {
            last = reply;
            underWay--;
            notifyAll();
        }

        @Override
        public synchronized void onClose(Status status, Metadata trailers) {
            ended = status;
            notifyAll();
        }
    }
}
