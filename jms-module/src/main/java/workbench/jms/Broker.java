package workbench.jms;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.paging.PagingManager;
import org.apache.activemq.artemis.core.paging.PagingStore;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;

/** An Artemis broker inside this JVM: reached within the VM or on loopback, one user, no management, bounded queues that block. */
public final class Broker implements AutoCloseable {
    private static final long START_NANOS = 20_000_000_000L;
    private static final long LOOK_MILLIS = 50;

    private final BrokerOptions options;
    private final ActiveMQServer server;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    public Broker(BrokerOptions options, Credentials credentials) throws Exception {
        this.options = options;
        server = new ActiveMQServerImpl(BrokerConfiguration.of(options), new OneUser(credentials));
        // It logs what fails, and goes on without being active.
        server.registerActivationFailureListener(failure::complete);
        server.registerIOCriticalErrorListener((cause, message, file) -> failure.complete(cause));
        server.start();
        awaitStart();
    }

    private void awaitStart() throws Exception {
        long until = System.nanoTime() + START_NANOS;
        while (!server.waitForActivation(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (failure.isDone() || System.nanoTime() > until) {
                IllegalStateException failed = new IllegalStateException(
                        failure.isDone()
                                ? "the broker did not start"
                                : "the broker did not start within " + START_NANOS / 1_000_000_000 + " s",
                        failure.getNow(null));
                try {
                    server.stop();
                } catch (Exception halfStarted) {
                    failed.addSuppressed(halfStarted);
                }
                throw failed;
            }
        }
    }

    /** Tells it, in whatever thread, if the broker ends by itself since it cannot go on. */
    void onFailure(Consumer<Throwable> listener) {
        failure.thenAccept(cause -> listener.accept(new IllegalStateException("the broker has ended", cause)));
    }

    ActiveMQServer server() {
        return server;
    }

    /** For a connection factory; a TCP port is one that the system chose when the broker bound it. */
    public String url() {
        if (options.network().isEmpty()) {
            return "vm://" + BrokerConfiguration.VM_ID;
        }
        NettyAcceptor acceptor = (NettyAcceptor) server.getRemotingService().getAcceptor(BrokerConfiguration.ACCEPTOR);
        return "tcp://127.0.0.1:" + acceptor.getActualPort();
    }

    /** Whether a queue was ever written to page files: then the figures are not those of a bounded queue. */
    boolean hasPaged() throws Exception {
        PagingManager paging = server.getPagingManager();
        for (SimpleString name : Set.of(paging.getStoreNames())) {
            PagingStore store = paging.getPageStore(name);
            if (store.isPaging() || store.getNumberOfPages() > 0 || store.getCurrentWritingPage() > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
