package workbench.control;

/** Puts a failure into one line. */
public final class Failures {
    private static final int MOST_CHARACTERS = 500;

    private Failures() {}

    /** The innermost cause says what happened; the outermost, where. */
    public static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = oneLine(failure);
        String inner = oneLine(cause);
        String both = cause == failure || text.contains(inner) ? text : text + "; caused by " + inner;
        return both.length() > MOST_CHARACTERS ? both.substring(0, MOST_CHARACTERS) + "…" : both;
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null
                ? ""
                : ": " + failure.getMessage().replaceAll("\\s+", " ").strip();
        return failure.getClass().getSimpleName() + message;
    }
}
