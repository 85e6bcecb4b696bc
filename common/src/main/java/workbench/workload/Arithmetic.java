package workbench.workload;

/**
 * The parallel sum's data and arithmetic: element i is mix(seed + i); what is added is the element after {@code work} further rounds of
 * mixing; sums are modulo 2^64.
 */
public record Arithmetic(long seed, int work) {
    /** As the parameters of a parallel sum say. */
    public static Arithmetic of(Parameters parameters) {
        return new Arithmetic(parameters.number(CommonParameters.SEED), parameters.count(ParallelSum.WORK));
    }

    public long element(long index) {
        return Mix.mix(seed + index);
    }

    /** Sums elements that are at hand. */
    public long sum(long[] elements, int offset, int count) {
        long sum = 0;
        for (int i = offset; i < offset + count; i++) {
            sum += worked(elements[i]);
        }
        return sum;
    }

    /** Makes elements and sums them. */
    public long generate(long first, long count) {
        long sum = 0;
        for (long i = first; i < first + count; i++) {
            sum += worked(element(i));
        }
        return sum;
    }

    /** Elements that are not what the seed makes them. */
    public long wrong(long[] elements, int offset, Block block) {
        long wrong = 0;
        for (int i = 0; i < block.count(); i++) {
            if (elements[offset + i] != element(block.first() + i)) {
                wrong++;
            }
        }
        return wrong;
    }

    private long worked(long element) {
        long value = element;
        for (int round = 0; round < work; round++) {
            value = Mix.mix(value);
        }
        return value;
    }
}
