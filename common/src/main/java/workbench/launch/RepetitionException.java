package workbench.launch;

import workbench.result.Status;

/** A repetition that did not come to its end; the message is its reason, for people. */
public final class RepetitionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Status status;

    RepetitionException(Status status, String reason) {
        super(reason);
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
