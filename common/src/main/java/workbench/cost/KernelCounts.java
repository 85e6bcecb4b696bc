package workbench.cost;

/** What only the kernel can tell of a process, since it began; {@link Costs#UNKNOWN} where it does not. */
record KernelCounts(long cpuNanos, long voluntarySwitches, long involuntarySwitches, long peakMemoryBytes) {}
