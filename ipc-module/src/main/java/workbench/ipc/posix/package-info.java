/** Calls of the system's C library that the JDK lacks, through the Foreign Function and Memory API. */
package workbench.ipc.posix;
