package workbench.oncrpc;

import java.io.IOException;
import org.dcache.oncrpc4j.rpc.RpcCall;
import org.dcache.oncrpc4j.rpc.RpcDispatchable;
import org.dcache.oncrpc4j.xdr.XdrOpaque;
import workbench.transport.Procedure;

/** The server's side of the program: takes the argument out of a call, calls the procedure, replies. */
final class RpcService implements RpcDispatchable {
    private final Procedure own;

    RpcService(Procedure own) {
        this.own = own;
    }

    @Override
    public void dispatchOncRpcCall(RpcCall call) throws IOException {
        if (call.getProcedure() == Program.CALL) {
            XdrOpaque argument = new XdrOpaque();
            call.retrieveCall(argument);
            call.reply(answer(argument.getOpaque()));
        } else {
            call.failProcedureUnavailable();
        }
    }

    private Reply answer(byte[] argument) {
        try {
            return Reply.done(own.call(argument));
        } catch (Exception failure) {
            return Reply.failed("the called participant failed: " + failure);
        }
    }
}
