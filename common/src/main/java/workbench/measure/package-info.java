/** Recorders behind the kernels' ports, clocks, costs and the environment. The timed path is here: it allocates nothing and takes no lock. */
package workbench.measure;
