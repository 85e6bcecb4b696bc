/**
 * The mechanisms of a lecture on interprocess communication as transports. A mechanism joins two participants by a {@code link}: an outlet that
 * sends and an inlet that receives. Everything else is the portable kernels'.
 */
package workbench.ipc;
