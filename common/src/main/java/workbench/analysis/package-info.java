/** What the figures of a run say, and what they do not say: pure functions over its records. */
package workbench.analysis;
