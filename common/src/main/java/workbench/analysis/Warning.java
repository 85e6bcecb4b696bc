package workbench.analysis;

/** What a reader of a trial's results must know beside them. */
public sealed interface Warning permits Warning.Recorded, Unsettled {
    /** What the harness noted while the repetition ran. */
    record Recorded(String note) implements Warning {}
}
