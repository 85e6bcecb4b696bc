package workbench.soap;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import com.sun.xml.ws.developer.StreamingAttachmentFeature;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceFeature;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import workbench.transport.CallMechanism;
import workbench.transport.Loopback;
import workbench.transport.Procedure;
import workbench.transport.ShownWith;

/** An endpoint on the JDK's HTTP server, and a stub of each that one calls, made of the contract in {@code procedure.wsdl}. */
@ShownWith({ProcedurePort.class, ServedProcedure.class})
final class SoapMechanism implements CallMechanism {
    private static final QName SERVICE = new QName(ProcedurePort.NAMESPACE, "ProcedureService");
    private static final long ALL_IN_MEMORY = -1;

    /** What the called one throws reaches the caller, and needs to be told nobody else. */
    private static final Logger LIBRARY = Logger.getLogger("com.sun.xml.ws");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final SecretHeader secret;
    private final WebServiceFeature[] features;
    private final List<Closeable> stubs = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Endpoint endpoint;

    /** @param mtom whether bytes travel in MIME parts; else they are in the envelope, in base64 */
    SoapMechanism(String secret, boolean mtom) {
        this.secret = new SecretHeader(secret);
        // Long parts the library would put into temporary files, which a JVM that is killed leaves there.
        StreamingAttachmentFeature inMemory = new StreamingAttachmentFeature(null, true, ALL_IN_MEMORY);
        this.features = mtom ? new WebServiceFeature[] {new MTOMFeature(), inMemory} : new WebServiceFeature[0];
    }

    @Override
    public String serve(Procedure own) throws IOException {
        server = HttpServer.create(Loopback.port(0), 0);
        server.setExecutor(threads);
        HttpContext context = server.createContext("/");
        context.getFilters().add(secret);
        endpoint = Endpoint.create(new ServedProcedure(own), features);
        endpoint.publish(context);
        server.start();
        return Integer.toString(server.getAddress().getPort());
    }

    @Override
    public Procedure connect(String place) {
        ProcedurePort stub = Service.create(getClass().getResource("procedure.wsdl"), SERVICE)
                .getPort(ProcedurePort.class, features);
        Map<String, Object> requests = ((BindingProvider) stub).getRequestContext();
        requests.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, "http://127.0.0.1:" + place + "/");
        requests.put(MessageContext.HTTP_REQUEST_HEADERS, secret.said());
        stubs.add((Closeable) stub);
        return stub::call;
    }

    @Override
    public void close() throws IOException {
        for (Closeable stub : stubs) {
            stub.close();
        }
        if (server != null) {
            endpoint.stop();
            server.stop(0);
        }
        threads.shutdownNow();
    }
}
