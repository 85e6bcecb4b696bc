/**
 * The procedures among the mechanisms: who serves listens, who calls connects, and a call brings its reply. A library's part is a {@link
 * workbench.transport.CallMechanism}; everything else is shared. Java RMI needs no library and is in {@code workbench.ipc.rmi}; each library has
 * a module of its own.
 */
package workbench.ipc.procedure;
