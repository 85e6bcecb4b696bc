/** Reads plan files: what a command line can say, in YAML. */
package workbench.plan;
