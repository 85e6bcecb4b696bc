package workbench.result;

/**
 * That a figure rests on too few samples to be told.
 *
 * @param samples that there are; of several repetitions, in the one that has fewest
 * @param least that it takes
 */
public record FewSamples(long samples, long least) {
    /** The one of two that has fewer. */
    public FewSamples fewest(FewSamples other) {
        return samples <= other.samples ? this : other;
    }
}
