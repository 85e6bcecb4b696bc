package workbench.corba;

import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import workbench.transport.Procedure;

/** Takes a request apart, calls, and puts the reply together. */
final class ProcedureSkeleton extends Servant implements InvokeHandler {
    private final Procedure own;

    ProcedureSkeleton(Procedure own) {
        this.own = own;
    }

    @Override
    public String[] _all_interfaces(POA adapter, byte[] objectId) {
        return new String[] {ProcedureIdl.INTERFACE};
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler replies) {
        if (!operation.equals(ProcedureIdl.CALL)) {
            throw new BAD_OPERATION("there is no operation but " + ProcedureIdl.CALL);
        }
        byte[] argument = ProcedureIdl.read(in);
        byte[] result;
        try {
            result = own.call(argument);
        } catch (Exception failure) {
            OutputStream out = replies.createExceptionReply();
            out.write_string(ProcedureIdl.FAILED);
            out.write_wstring(failure.toString());
            return out;
        }
        OutputStream out = replies.createReply();
        ProcedureIdl.write(out, result);
        return out;
    }
}
