/** Java RMI: a stub of the JDK's own, a registry to find it, Java's serialization on the wire. */
package workbench.ipc.rmi;
