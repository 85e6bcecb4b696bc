/** The workbench beside another program that measures the same: Artemis's own {@code artemis perf}. */
package workbench.overhead.peer;
