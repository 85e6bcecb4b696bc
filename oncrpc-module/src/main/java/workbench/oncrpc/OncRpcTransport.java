package workbench.oncrpc;

import workbench.ipc.procedure.ProcedureTransport;
import workbench.semantics.Copies;
import workbench.semantics.Place;
import workbench.semantics.Semantics;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** ONC RPC over TCP on loopback. */
public final class OncRpcTransport extends ProcedureTransport {
    public OncRpcTransport() {
        super("onc-rpc", "ONC RPC with XDR over TCP on loopback, a connection for each pair, no port mapper");
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return severalUnderWay(workload, parameters, deployment, Place.CONNECTION, Copies.Form.RECORD);
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new OncRpcMechanism(secret);
    }
}
