package workbench.oncrpc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import org.dcache.oncrpc4j.xdr.XdrAble;
import org.dcache.oncrpc4j.xdr.XdrDecodingStream;
import org.dcache.oncrpc4j.xdr.XdrEncodingStream;
import workbench.ipc.MeetingHost;

/** {@code opaque secret[32]}: since its length is known, a caller who lies about it takes up no memory. */
final class Secret implements XdrAble {
    private String text;

    /** To be read. */
    Secret() {}

    Secret(String text) {
        this.text = text;
    }

    boolean isSame(Secret said) {
        return MeetingHost.isSame(text, said.text);
    }

    @Override
    public void xdrEncode(XdrEncodingStream xdr) throws IOException {
        xdr.xdrEncodeOpaque(text.getBytes(US_ASCII), Program.SECRET_BYTES);
    }

    @Override
    public void xdrDecode(XdrDecodingStream xdr) throws IOException {
        text = new String(xdr.xdrDecodeOpaque(Program.SECRET_BYTES), US_ASCII);
    }
}
