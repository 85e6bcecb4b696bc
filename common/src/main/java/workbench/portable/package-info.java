/**
 * Kernels for any transport that can send and receive: over {@link workbench.transport.Channel} where messages go along edges, over {@link
 * workbench.transport.Communicator} where all act together. Where a reply is the answer, or messages may be lost, there are kernels over {@link
 * workbench.transport.Procedures} and {@link workbench.transport.Datagrams}, with the same steps in the same order.
 */
package workbench.portable;
