package workbench.soap;

import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceException;
import workbench.transport.Procedure;

/** What the library calls when a request has come. Public, since the library looks for its methods. */
@WebService(
        endpointInterface = "workbench.soap.ProcedurePort",
        targetNamespace = ProcedurePort.NAMESPACE,
        serviceName = "ProcedureService",
        portName = "ProcedurePort")
public final class ServedProcedure implements ProcedurePort {
    private final Procedure own;

    ServedProcedure(Procedure own) {
        this.own = own;
    }

    @Override
    public byte[] call(byte[] argument) {
        if (argument == null) {
            throw new WebServiceException("a call must have an argument");
        }
        try {
            return own.call(argument);
        } catch (Exception failure) {
            throw new WebServiceException("the called participant failed: " + failure);
        }
    }
}
