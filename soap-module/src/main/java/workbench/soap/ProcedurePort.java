package workbench.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import jakarta.jws.soap.SOAPBinding.ParameterStyle;

/** What {@code procedure.wsdl} says, in Java: bytes there, bytes back. Public, since the library makes a stub of it. */
@WebService(name = "Procedure", targetNamespace = ProcedurePort.NAMESPACE)
@SOAPBinding(parameterStyle = ParameterStyle.BARE)
public interface ProcedurePort {
    /** Of all names in the contract. */
    String NAMESPACE = "urn:workbench";

    @WebMethod
    @WebResult(name = "reply", targetNamespace = NAMESPACE)
    byte[] call(@WebParam(name = "argument", targetNamespace = NAMESPACE) byte[] argument);
}
