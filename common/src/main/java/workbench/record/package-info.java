/** Recorders behind the kernels' ports, and clocks: the timed path. It allocates nothing, takes no lock and calls no system. */
package workbench.record;
