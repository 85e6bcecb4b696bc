package workbench.control;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** Frames over a socket. Any thread may send; one thread receives. */
public final class ControlConnection implements AutoCloseable {
    private final Socket socket;
    private final DataOutputStream out;
    private final DataInputStream in;

    public ControlConnection(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    }

    public synchronized void send(Frame frame) throws IOException {
        FrameFormat.write(frame, out);
        out.flush();
    }

    /** @throws java.io.EOFException when the other side has gone */
    public Frame receive() throws IOException {
        return FrameFormat.readFrame(in);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
