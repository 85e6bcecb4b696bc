package workbench.portable;

/** A message was lost without which there is no right answer. */
final class LostMessageException extends Exception {
    private static final long serialVersionUID = 1;

    LostMessageException(String what) {
        super(what);
    }
}
