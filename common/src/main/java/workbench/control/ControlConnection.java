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
    private final FrameWriter writer;
    private final FrameReader reader;

    public ControlConnection(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
        this.writer = new FrameWriter(out);
        this.reader = new FrameReader(new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16)));
    }

    public synchronized void send(Frame frame) throws IOException {
        writer.write(frame);
        out.flush();
    }

    /** @throws java.io.EOFException when the other side has gone */
    public Frame receive() throws IOException {
        return reader.read();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
