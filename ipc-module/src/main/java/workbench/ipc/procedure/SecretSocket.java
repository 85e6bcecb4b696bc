package workbench.ipc.procedure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import workbench.ipc.MeetingHost;

/** A connection that nobody reads from before the other end has said the secret. */
final class SecretSocket extends Socket {
    private final String secret;
    private boolean greeted;

    SecretSocket(String secret) {
        this.secret = secret;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        InputStream in = super.getInputStream();
        if (!greeted) {
            int usualMillis = getSoTimeout();
            setSoTimeout(MeetingHost.GREETING_MILLIS);
            String said = new String(in.readNBytes(secret.length()), US_ASCII);
            if (!MeetingHost.isSame(secret, said)) {
                close();
                throw new IOException("a caller that does not know the secret was turned away");
            }
            setSoTimeout(usualMillis);
            greeted = true;
        }
        return in;
    }
}
