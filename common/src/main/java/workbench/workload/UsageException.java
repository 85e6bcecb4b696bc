package workbench.workload;

/**
 * A user's mistake, found before anything was started. The message is one sentence for the user: what, which value in quotes, what is allowed.
 */
public class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
