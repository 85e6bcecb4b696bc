package workbench.oncrpc;

import java.io.IOException;
import org.dcache.oncrpc4j.xdr.XdrAble;
import org.dcache.oncrpc4j.xdr.XdrDecodingStream;
import org.dcache.oncrpc4j.xdr.XdrEncodingStream;

/**
 * {@code union reply}: either what the procedure returned or a complaint. A boolean says which, as an integer of four bytes, the most significant
 * first. Then come the length, another integer, and the bytes, with zeros up to the next multiple of four: in XDR everything is.
 *
 * <pre>
 *   00 00 00 01 │ 00 00 00 05 │ 01 02 03 04  05 00 00 00      done: five bytes, and three zeros
 *   00 00 00 00 │ 00 00 00 02 │ 6e 6f 00 00                   not done: "no"
 * </pre>
 */
final class Reply implements XdrAble {
    private byte[] result;
    private String complaint;

    /** To be read. */
    Reply() {}

    static Reply done(byte[] result) {
        Reply reply = new Reply();
        reply.result = result;
        return reply;
    }

    static Reply failed(String complaint) {
        Reply reply = new Reply();
        reply.complaint = complaint;
        return reply;
    }

    /** What the procedure returned; throws what it complained of. */
    byte[] result() throws IOException {
        if (complaint != null) {
            throw new IOException(complaint);
        }
        return result;
    }

    @Override
    public void xdrEncode(XdrEncodingStream xdr) throws IOException {
        boolean done = complaint == null;
        xdr.xdrEncodeBoolean(done);
        if (done) {
            xdr.xdrEncodeDynamicOpaque(result);
        } else {
            xdr.xdrEncodeString(complaint);
        }
    }

    @Override
    public void xdrDecode(XdrDecodingStream xdr) throws IOException {
        if (xdr.xdrDecodeBoolean()) {
            result = xdr.xdrDecodeDynamicOpaque();
        } else {
            complaint = xdr.xdrDecodeString();
        }
    }
}
