/**
 * Kernels for any transport that can send and receive, over {@link workbench.transport.Channel}, and for any that can call, over {@link
 * workbench.transport.Procedures}: one of each for each workload, with the same steps in the same order.
 */
package workbench.portable;
