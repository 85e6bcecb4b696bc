package workbench.analysis;

/** In what repetitions of a trial did not run the same as the first of them. */
public enum Mixed implements Warning {
    /** The sources of the kernel, or of what belongs to it. */
    KERNELS,
    /** The workbench around it. */
    WORKBENCHES
}
