package workbench.workload;

import java.util.List;

/**
 * A self-consistent performance guideline: an operation takes no longer than others of the same library that, one after the other, do the same, since the
 * library could do these instead (Träff, Gropp and Thakur: Self-consistent MPI performance guidelines, IEEE TPDS 21(5), 2010).
 *
 * @param left the operation, a workload's name
 * @param right what does the same; their times are added up
 */
public record Guideline(String left, List<Term> right) {
    /**
     * An operation that does a part of the same.
     *
     * @param workload its name
     * @param size of its messages
     */
    public record Term(String workload, Size size) {}

    /** How long a term's messages are, beside those of the left side. */
    public enum Size {
        SAME,
        /** A rank's part of it. What does not divide is padded, as a library could do. */
        SHARE,
        /** As many as there are ranks, one behind the other. */
        WHOLE;

        public long bytes(long left, long ranks) {
            return switch (this) {
                case SAME -> left;
                case SHARE -> (left + ranks - 1) / ranks;
                case WHOLE -> left * ranks;
            };
        }
    }
}
