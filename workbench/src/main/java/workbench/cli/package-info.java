/** The command line: one class per command; options are turned into plain records here and picocli goes no further. */
package workbench.cli;
