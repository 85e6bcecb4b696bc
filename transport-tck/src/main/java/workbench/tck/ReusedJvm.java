package workbench.tck;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A JVM that serves one repetition after the other. */
final class ReusedJvm {
    private static final int CONNECT_MILLIS = 60_000;

    private final List<String> words;
    private final Process process;
    private final Socket socket;
    private final DataOutputStream out;
    private volatile Loan loan;

    private ReusedJvm(List<String> words, Process process, Socket socket) throws IOException {
        this.words = words;
        this.process = process;
        this.socket = socket;
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** @param words the command that it stands for */
    static ReusedJvm start(List<String> words, ProcessBuilder builder, ServerSocket server, String token)
            throws IOException {
        Process process = builder.start();
        server.setSoTimeout(CONNECT_MILLIS);
        Socket socket = server.accept();
        DataInputStream in = new DataInputStream(socket.getInputStream());
        if (!in.readUTF().equals(token)) {
            throw new IOException("somebody else has dialled");
        }
        ReusedJvm jvm = new ReusedJvm(words, process, socket);
        Thread reader = new Thread(() -> jvm.listen(in), "reused-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        return jvm;
    }

    /** A repetition that ends well ends the loan; the process's end ends it, too. */
    private void listen(DataInputStream in) {
        try {
            while (in.readBoolean()) {
                Loan ended = loan;
                loan = null;
                ended.end(0);
            }
        } catch (IOException gone) {
            // Its exit code tells.
        }
        Process ended = process.onExit().join();
        Loan broken = loan;
        if (broken != null) {
            broken.end(ended.exitValue());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isIdle() {
        return loan == null;
    }

    boolean serves(List<String> command) {
        return words.equals(command);
    }

    /** For one repetition, after which it is idle again. */
    Process lend(Map<String, String> environment) throws IOException {
        loan = new Loan();
        Process lent = loan;
        out.writeInt(environment.size());
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            out.writeUTF(variable.getKey());
            out.writeUTF(variable.getValue());
        }
        out.flush();
        return lent;
    }

    void end() {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // It is to end anyway.
        }
        process.destroyForcibly().onExit().join();
    }

    /** Looks like a process that ends with the repetition. */
    private final class Loan extends Process {
        private final CompletableFuture<Integer> end = new CompletableFuture<>();

        void end(int exitCode) {
            end.complete(exitCode);
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public ProcessHandle toHandle() {
            return process.toHandle();
        }

        @Override
        public CompletableFuture<Process> onExit() {
            return end.thenApply(exitCode -> this);
        }

        @Override
        public int waitFor() {
            return end.join();
        }

        @Override
        public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
            try {
                end.get(timeout, unit);
                return true;
            } catch (ExecutionException | TimeoutException notYet) {
                return false;
            }
        }

        @Override
        public int exitValue() {
            if (!end.isDone()) {
                throw new IllegalThreadStateException("it has not ended");
            }
            return end.join();
        }

        @Override
        public void destroy() {
            if (!end.isDone()) {
                process.destroyForcibly();
            }
        }

        @Override
        public Process destroyForcibly() {
            destroy();
            return this;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }
    }
}
