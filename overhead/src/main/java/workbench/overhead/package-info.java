/**
 * What the workbench itself costs: kernels and bare loops that do the same take turns in the same JVMs. No part of the product, which knows nothing
 * of it.
 */
package workbench.overhead;
