package workbench.oncrpc;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.HexFormat;

/** Somebody who speaks ONC RPC byte by byte. */
final class Stranger implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final int LENGTH = 0x7fff_ffff;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int WHILE_MILLIS = 300;

    private final Socket socket;
    private final DataInputStream in;

    Stranger(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new DataInputStream(socket.getInputStream());
    }

    static Stranger at(String place) throws IOException {
        return new Stranger(new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(place)));
    }

    void says(String hex) throws IOException {
        socket.getOutputStream().write(HEX.parseHex(hex));
    }

    /** The next record, its mark included. */
    String hears() throws IOException {
        int mark = in.readInt();
        return HEX.formatHex(new byte[] {(byte) (mark >> 24), (byte) (mark >> 16), (byte) (mark >> 8), (byte) mark})
                + " " + HEX.formatHex(in.readNBytes(mark & LENGTH));
    }

    /** For a while. */
    boolean hearsNothing() throws IOException {
        socket.setSoTimeout(WHILE_MILLIS);
        try {
            in.read();
            return false;
        } catch (SocketTimeoutException nothing) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    boolean isHungUpOn() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
