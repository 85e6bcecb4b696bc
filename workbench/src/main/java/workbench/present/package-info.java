/** Comparisons, listings and progress as text. Formatters return text and do no input or output. */
package workbench.present;
