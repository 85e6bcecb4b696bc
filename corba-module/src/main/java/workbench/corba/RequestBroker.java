package workbench.corba;

import com.sun.corba.ee.spi.misc.ORBConstants;
import com.sun.corba.ee.spi.orb.ORB;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/** A participant's object request broker, on loopback. */
final class RequestBroker implements AutoCloseable {
    /** What fails is thrown, and needs to be told nobody else. */
    private static final Logger LIBRARY = Logger.getLogger("javax.enterprise.resource.corba");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final ORB orb;

    RequestBroker(String secret) {
        orb = (ORB) ORB.init(new String[0], properties());
        ((RequestBrokerSockets) orb.getORBData().getSocketFactory()).tell(secret);
    }

    /** Blocking sockets, a thread for each: what a channel brings is read past the socket that looks at the secret. */
    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.omg.CORBA.ORBClass", "com.sun.corba.ee.impl.orb.ORBImpl");
        properties.setProperty(ORBConstants.SERVER_HOST_PROPERTY, "127.0.0.1");
        properties.setProperty(ORBConstants.SOCKET_FACTORY_CLASS_PROPERTY, RequestBrokerSockets.class.getName());
        properties.setProperty(ORBConstants.ACCEPTOR_SOCKET_TYPE_PROPERTY, ORBConstants.SOCKET);
        properties.setProperty(ORBConstants.CONNECTION_SOCKET_TYPE_PROPERTY, ORBConstants.SOCKET);
        return properties;
    }

    /** @return a reference to it, as text */
    String activate(Servant servant) throws Exception {
        POA adapter = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        adapter.the_POAManager().activate();
        return orb.object_to_string(adapter.servant_to_reference(servant));
    }

    org.omg.CORBA.Object find(String reference) {
        return orb.string_to_object(reference);
    }

    @Override
    public void close() {
        orb.destroy();
    }
}
