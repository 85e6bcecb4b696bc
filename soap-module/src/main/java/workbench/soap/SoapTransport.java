package workbench.soap;

import java.util.List;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;
import workbench.workload.Parameter;
import workbench.workload.Parameters;

/** SOAP over HTTP on loopback. */
public final class SoapTransport extends ProcedureTransport {
    private static final String ENCODING = "encoding";
    private static final String BASE64 = "base64";
    private static final String MTOM = "mtom";

    public SoapTransport() {
        super(
                "soap",
                "SOAP (Jakarta XML Web Services) over HTTP/1.1 on loopback, an endpoint for each participant",
                Copies.Form.BASE64);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(
                ENCODING,
                "how bytes travel, for which XML has no place: as text in the envelope, or in a MIME part beside it",
                BASE64,
                MTOM));
    }

    /**
     * Small replies leave at once. Connections are kept, as many as the server keeps, and a request is not sent twice when one of them has ended.
     * Nobody watches the library.
     */
    @Override
    public List<String> jvmOptions() {
        return List.of(
                "-Dsun.net.httpserver.nodelay=true",
                "-Dhttp.maxConnections=200",
                "-Dsun.net.http.retryPost=false",
                "-Dcom.sun.xml.ws.monitoring.endpoint=false",
                "-Dcom.sun.xml.ws.monitoring.client=false");
    }

    @Override
    protected Copies.Form form(Parameters parameters) {
        return parameters.is(ENCODING, MTOM) ? Copies.Form.MIME_PART : super.form(parameters);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new SoapMechanism(secret, context.parameters().is(ENCODING, MTOM));
    }
}
