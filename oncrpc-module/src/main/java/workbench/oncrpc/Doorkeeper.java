package workbench.oncrpc;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.dcache.oncrpc4j.grizzly.GrizzlyRpcTransport;
import org.dcache.oncrpc4j.rpc.ReplyQueue;
import org.dcache.oncrpc4j.rpc.RpcAuthError;
import org.dcache.oncrpc4j.rpc.RpcAuthStat;
import org.dcache.oncrpc4j.rpc.RpcAuthType;
import org.dcache.oncrpc4j.rpc.RpcAuthTypeNone;
import org.dcache.oncrpc4j.rpc.RpcCall;
import org.dcache.oncrpc4j.rpc.RpcMessageType;
import org.dcache.oncrpc4j.rpc.RpcRejectStatus;
import org.dcache.oncrpc4j.xdr.Xdr;
import org.dcache.oncrpc4j.xdr.XdrVoid;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * Lets nothing through from a connection whose first call did not greet with the secret. ONC RPC's own AUTH_SYS says who calls, and anybody may
 * say anything.
 *
 * @implNote Reads that call by itself, integer by integer: the library would make room for as many bytes as a stranger says will come.
 */
final class Doorkeeper extends BaseFilter {
    private static final Attribute<Boolean> GREETED =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("workbench.greeted");
    private static final int RPC_VERSION = 2;

    private final Secret secret;
    private final ReplyQueue callsNobody = new ReplyQueue();

    Doorkeeper(Secret secret) {
        this.secret = secret;
    }

    static boolean hasGreeted(Connection<?> connection) {
        return GREETED.isSet(connection);
    }

    @Override
    @SuppressWarnings("unchecked") // The chain does not tell of which addresses its connections are.
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (hasGreeted(context.getConnection())) {
            return context.getInvokeAction();
        }
        answer(context.getMessage(), context.getConnection());
        return context.getStopAction();
    }

    private void answer(Xdr xdr, Connection<InetSocketAddress> connection) throws IOException {
        xdr.beginDecoding();
        int xid = xdr.xdrDecodeInt();
        boolean greets = greets(xdr);
        RpcCall call = new RpcCall(
                xid,
                Program.NUMBER,
                Program.VERSION,
                Program.GREET,
                new RpcAuthTypeNone(),
                xdr,
                new GrizzlyRpcTransport(connection, callsNobody));
        if (greets) {
            GREETED.set(connection, true);
            call.reply(XdrVoid.XDR_VOID);
        } else {
            call.reject(RpcRejectStatus.AUTH_ERROR, new RpcAuthError(RpcAuthStat.AUTH_BADCRED));
        }
    }

    /** What every call has behind its number: what it is, which procedure of which program, two fields for credentials; then the argument. */
    private boolean greets(Xdr xdr) throws IOException {
        return xdr.xdrDecodeInt() == RpcMessageType.CALL
                && xdr.xdrDecodeInt() == RPC_VERSION
                && xdr.xdrDecodeInt() == Program.NUMBER
                && xdr.xdrDecodeInt() == Program.VERSION
                && xdr.xdrDecodeInt() == Program.GREET
                && isNone(xdr)
                && isNone(xdr)
                && saysTheSecret(xdr);
    }

    private static boolean isNone(Xdr xdr) throws IOException {
        return xdr.xdrDecodeInt() == RpcAuthType.NONE && xdr.xdrDecodeInt() == 0;
    }

    private boolean saysTheSecret(Xdr xdr) throws IOException {
        Secret said = new Secret();
        said.xdrDecode(xdr);
        return secret.isSame(said);
    }
}
