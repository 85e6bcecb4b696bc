package workbench.workload;

import java.util.List;

/**
 * What is asked of a transport: it has parameters, fixes who takes part, and knows the right answer. Implementations hold no state.
 */
public interface Workload {
    /** As the command line and results write it. */
    String name();

    /** One line for people. */
    String description();

    List<Parameter> parameters();

    /** Refuses parameters that are right one by one and contradict each other. */
    void check(Parameters parameters);

    /** Memory that the largest participant holds for its data, in bytes; an estimate from below. */
    long memoryBytes(Parameters parameters);

    /** Who takes part, by rank. */
    List<Role> roles(Parameters parameters);

    /** True: an iteration is a computation of fixed size, repeated while there is time; false: an iteration lasts as long as it is told. */
    boolean fixedSize();

    /** Whether a sequential computation belongs to each repetition ({@link Phase#BASELINE}). */
    boolean hasBaseline();

    /** Judges a repetition from what its participants say. A pure function. */
    Assessment assess(Parameters parameters, List<Observed> iterations);

    /** An iteration and all receipts of it. */
    record Observed(Iteration iteration, List<Receipt> receipts) {}
}
