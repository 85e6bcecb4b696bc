package workbench.oncrpc;

import java.io.IOException;
import java.nio.channels.CompletionHandler;
import org.dcache.oncrpc4j.rpc.RpcReply;
import org.dcache.oncrpc4j.rpc.RpcTransport;

/** How many calls are without a reply. The library's threads tell what has become of each. */
final class Window implements CompletionHandler<RpcReply, RpcTransport> {
    private int underWay;
    private Throwable failure;

    /** Waits until fewer than so many are under way; then it is one more. */
    synchronized void enter(int most) throws Exception {
        while (underWay >= most && failure == null) {
            wait();
        }
        failIfOneFailed();
        underWay++;
    }

    synchronized void awaitEmpty() throws Exception {
        while (underWay > 0 && failure == null) {
            wait();
        }
        failIfOneFailed();
    }

    private void failIfOneFailed() throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    @Override
    public void completed(RpcReply answer, RpcTransport connection) {
        try {
            Reply reply = new Reply();
            answer.getReplyResult(reply);
            reply.result();
            leave();
        } catch (IOException e) {
            failed(e, connection);
        }
    }

    private synchronized void leave() {
        underWay--;
        notifyAll();
    }

    @Override
    public synchronized void failed(Throwable why, RpcTransport connection) {
        failure = why;
        notifyAll();
    }
}
