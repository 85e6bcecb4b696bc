/** What a transport module implements; found by {@link java.util.ServiceLoader}. Uses the JDK only. */
package workbench.transport;
