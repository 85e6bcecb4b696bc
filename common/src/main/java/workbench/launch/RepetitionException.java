package workbench.launch;

import java.nio.file.Path;
import workbench.control.Failures;
import workbench.result.Status;

/** A repetition that did not come to its end; the message is its reason, for people. */
public final class RepetitionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Status status;

    RepetitionException(Status status, String reason) {
        super(reason);
        this.status = status;
    }

    /**
     * One whose files could not be made or whose children could not be started.
     *
     * @param folder for its files
     */
    public static RepetitionException notStarted(Path folder, Throwable failure) {
        String said = Failures.describe(failure);
        String cause = KnownCause.in(folder).of(said).orElse(said);
        return new RepetitionException(Status.FAILED, "it could not be started: " + cause);
    }

    public Status status() {
        return status;
    }
}
