package workbench.jms;

import java.util.UUID;

/** Name and password of a broker's only user; made anew for each repetition and never written to disk. */
public record Credentials(String user, String password) {
    static Credentials random() {
        return new Credentials("workbench", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return user + ":…";
    }
}
