package workbench.corba;

import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import workbench.transport.Procedure;

/** Puts a request together, sends it to where a reference points, and takes the reply apart. */
final class ProcedureStub implements Procedure {
    private static final boolean WITH_REPLY = true;

    private final ObjectImpl reference;

    ProcedureStub(ObjectImpl reference) {
        this.reference = reference;
    }

    @Override
    public byte[] call(byte[] argument) throws Exception {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = reference._request(ProcedureIdl.CALL, WITH_REPLY);
                ProcedureIdl.write(out, argument);
                in = reference._invoke(out);
                return ProcedureIdl.read(in);
            } catch (RemarshalException elsewhere) {
                // It has been asked nothing yet: again.
            } catch (ApplicationException raised) {
                in = raised.getInputStream();
                in.read_string();
                throw new IllegalStateException("the called participant failed: " + in.read_wstring());
            } finally {
                reference._releaseReply(in);
            }
        }
    }
}
