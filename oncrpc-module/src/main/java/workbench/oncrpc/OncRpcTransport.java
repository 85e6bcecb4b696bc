package workbench.oncrpc;

import workbench.ipc.procedure.ProcedureTransport;
import workbench.transport.CallMechanism;
import workbench.transport.Deployment;
import workbench.transport.JoinContext;
import workbench.transport.KernelKind;
import workbench.transport.Semantics;
import workbench.workload.Parameters;
import workbench.workload.Workload;

/** ONC RPC over TCP on loopback. */
public final class OncRpcTransport extends ProcedureTransport {
    public OncRpcTransport() {
        super("onc-rpc", "ONC RPC with XDR over TCP on loopback, a connection for each pair, no port mapper");
    }

    @Override
    public Semantics semantics(Workload workload, Parameters parameters, Deployment deployment, KernelKind kernel) {
        return severalUnderWay(
                workload,
                parameters,
                deployment,
                (Caller.MOST_BYTES_UNDER_WAY >> 20) + " MiB of them",
                "returns when handed to the connection",
                "into a record, into the kernel and out of it, out of the record");
    }

    @Override
    protected CallMechanism mechanism(JoinContext context, String secret) {
        return new OncRpcMechanism(secret);
    }
}
