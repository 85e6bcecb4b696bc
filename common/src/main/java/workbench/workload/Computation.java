package workbench.workload;

/** A workload that solves a problem whose answer is known; it is verified by its result. */
public sealed interface Computation extends Workload permits ParallelSum {}
