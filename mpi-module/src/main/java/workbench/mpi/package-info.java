/**
 * Two transports over MPJ Express. The kernels are plain MPI; everything that touches {@code mpi} is reached through
 * {@link workbench.mpi.MpiSession} only, so that the transports load where MPJ Express is not on the class path.
 */
package workbench.mpi;
