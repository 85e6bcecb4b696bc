package workbench.oncrpc;

import java.io.IOException;
import org.dcache.oncrpc4j.rpc.RpcMessageParserTCP;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * Finds where a record begins and ends in the stream: its length goes before it, with a bit that says that it is whole. Hangs up on whoever announces
 * one that is longer than any can be, which the library would wait for, and keep what has come of it.
 */
final class Records extends RpcMessageParserTCP {
    /** Around what a call brings. */
    private static final int HEADER_BYTES = 1_024;

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Buffer received = context.getMessage();
        if (received.remaining() >= Integer.BYTES && !isAllowed(received, context.getConnection())) {
            context.getConnection().closeSilently();
            return context.getStopAction();
        }
        return super.handleRead(context);
    }

    private static boolean isAllowed(Buffer received, Connection<?> connection) {
        int mark = received.getInt(received.position());
        int most = HEADER_BYTES + (Doorkeeper.hasGreeted(connection) ? Program.MOST_BYTES : 0);
        return (mark & RPC_LAST_FRAG) != 0 && (mark & RPC_SIZE_MASK) <= most;
    }
}
