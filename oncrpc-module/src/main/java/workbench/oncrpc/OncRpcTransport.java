package workbench.oncrpc;

import java.util.Optional;
import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.semantics.Place;
import workbench.transport.CallMechanism;
import workbench.transport.JoinContext;
import workbench.workload.Parameters;

/** ONC RPC over TCP on loopback. */
public final class OncRpcTransport extends ProcedureTransport {
    public OncRpcTransport() {
        super(
                "onc-rpc",
                "ONC RPC with XDR over TCP on loopback, a connection for each pair, no port mapper",
                Copies.Form.RECORD);
    }

    @Override
    protected Optional<Place> begun(Parameters parameters) {
        return Optional.of(Place.CONNECTION);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new OncRpcMechanism(secret);
    }
}
