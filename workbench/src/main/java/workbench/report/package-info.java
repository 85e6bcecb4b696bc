/** Runs as a page for the browser and in other formats: reads result files and the analysis only. */
package workbench.report;
