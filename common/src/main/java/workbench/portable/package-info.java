/** Kernels for any transport that can send and receive: one for each workload, over {@link workbench.transport.Channel}. */
package workbench.portable;
