package workbench.oncrpc;

import java.io.IOException;
import org.dcache.oncrpc4j.rpc.RpcAuthTypeNone;
import org.dcache.oncrpc4j.rpc.RpcCall;
import org.dcache.oncrpc4j.rpc.RpcTransport;
import org.dcache.oncrpc4j.xdr.XdrOpaque;
import org.dcache.oncrpc4j.xdr.XdrVoid;
import workbench.transport.Procedure;

/** Calls over one connection, which carries them in the order in which they were begun, and each reply with the number of its call. */
final class Caller implements Procedure {
    /** The library keeps what the connection does not take, however much it is. */
    static final int MOST_BYTES_UNDER_WAY = 4 << 20;

    private final RpcCall remote;
    private final Window window = new Window();

    Caller(RpcTransport connection) {
        remote = new RpcCall(Program.NUMBER, Program.VERSION, new RpcAuthTypeNone(), connection);
    }

    void greet(Secret secret) throws IOException {
        remote.call(Program.GREET, secret, XdrVoid.XDR_VOID);
    }

    @Override
    public byte[] call(byte[] argument) throws IOException {
        Reply reply = new Reply();
        remote.call(Program.CALL, message(argument), reply);
        return reply.result();
    }

    @Override
    public void begin(byte[] argument, int mostUnderWay) throws Exception {
        window.enter(Math.clamp(MOST_BYTES_UNDER_WAY / Math.max(1, argument.length), 1, mostUnderWay));
        remote.call(Program.CALL, message(argument), window);
    }

    @Override
    public void awaitReplies() throws Exception {
        window.awaitEmpty();
    }

    private static XdrOpaque message(byte[] argument) {
        if (argument.length > Program.MOST_BYTES) {
            throw new IllegalArgumentException("a message of " + argument.length
                    + " bytes was to be sent, and onc-rpc takes at most " + Program.MOST_BYTES);
        }
        return new XdrOpaque(argument);
    }
}
