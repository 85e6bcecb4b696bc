/** The loop that every participant runs, and its link back to the controlling JVM: small frames over loopback, no deserialisation of objects. */
package workbench.control;
