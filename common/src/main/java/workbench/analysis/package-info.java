/** What the results of a run say, and what they do not say: pure functions over its records. */
package workbench.analysis;
