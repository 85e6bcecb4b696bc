package workbench.jms;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.paging.PagingManager;
import org.apache.activemq.artemis.core.paging.PagingStore;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** An Artemis broker inside this JVM: reached within the VM or on loopback, one user, no management, bounded queues that block. */
public final class Broker implements AutoCloseable {
    private static final int START_SECONDS = 20;

    private final EmbeddedActiveMQ artemis = new EmbeddedActiveMQ();
    private final BrokerOptions options;

    public Broker(BrokerOptions options, Credentials credentials) throws Exception {
        this.options = options;
        artemis.setConfiguration(BrokerConfiguration.of(options)).setSecurityManager(new OneUser(credentials));
        artemis.setPropertiesResourcePath(null);
        artemis.start();
        if (!server().waitForActivation(START_SECONDS, TimeUnit.SECONDS)) {
            artemis.stop();
            throw new IllegalStateException("the broker did not start within " + START_SECONDS + " s");
        }
    }

    ActiveMQServer server() {
        return artemis.getActiveMQServer();
    }

    /** For a connection factory; a TCP port is one that the system chose when the broker bound it. */
    public String url() {
        if (options.network().isEmpty()) {
            return "vm://" + BrokerConfiguration.VM_ID;
        }
        NettyAcceptor acceptor =
                (NettyAcceptor) server().getRemotingService().getAcceptor(BrokerConfiguration.ACCEPTOR);
        return "tcp://127.0.0.1:" + acceptor.getActualPort();
    }

    /** Whether a queue was ever written to page files: then the figures are not those of a bounded queue. */
    boolean hasPaged() throws Exception {
        PagingManager paging = server().getPagingManager();
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
        artemis.stop();
    }
}
