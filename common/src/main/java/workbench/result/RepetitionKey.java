package workbench.result;

/** Which repetition of a run: there is one of each. */
public record RepetitionKey(String trial, int round) {
    public static RepetitionKey of(Repetition repetition) {
        return new RepetitionKey(repetition.trial(), repetition.round());
    }
}
