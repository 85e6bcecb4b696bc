/** The contract tests that each transport module inherits, and a small transport that needs nothing but a JVM. */
package workbench.tck;
