package workbench.jms;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Name and password of a broker's only user; made anew for each repetition and never written to disk. */
public record Credentials(String user, String password) {
    private static final int SECRET_BYTES = 24;

    static Credentials random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Credentials("workbench", HexFormat.of().formatHex(secret));
    }

    @Override
    public String toString() {
        return user + ":…";
    }
}
