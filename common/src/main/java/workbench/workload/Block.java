package workbench.workload;

/** A contiguous part of the elements to be summed. */
public record Block(long first, int count) {}
