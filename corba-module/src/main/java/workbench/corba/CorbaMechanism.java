package workbench.corba;

import java.io.IOException;
import org.omg.CORBA.portable.ObjectImpl;
import workbench.transport.CallMechanism;
import workbench.transport.Procedure;
import workbench.transport.ShownWith;

/** A servant that the broker's object adapter knows, and a reference to each that one calls. */
@ShownWith({RequestBroker.class, ProcedureSkeleton.class, ProcedureStub.class})
final class CorbaMechanism implements CallMechanism {
    private final RequestBroker broker;

    CorbaMechanism(String secret) {
        broker = new RequestBroker(secret);
    }

    @Override
    public String serve(Procedure own) throws Exception {
        return broker.activate(new ProcedureSkeleton(own));
    }

    /** To ask whether the object is there opens the connection. */
    @Override
    public Procedure connect(String place) throws IOException {
        org.omg.CORBA.Object reference = broker.find(place);
        if (reference._non_existent()) {
            throw new IOException("the called participant's object is no longer there");
        }
        return new ProcedureStub((ObjectImpl) reference);
    }

    @Override
    public void close() {
        broker.close();
    }
}
