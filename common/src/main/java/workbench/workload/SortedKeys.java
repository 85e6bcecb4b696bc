package workbench.workload;

/**
 * What a receipt tells of keys: how many, whether they are in order, and what tells one multiset of keys from another.
 *
 * @param hash sum of the mixed keys, modulo 2^64
 * @param descents how often a key is smaller than the one before it
 */
record SortedKeys(long count, long sum, long xor, long hash, long first, long last, long descents) {
    static SortedKeys of(long[] keys, int count) {
        long sum = 0;
        long xor = 0;
        long hash = 0;
        long descents = 0;
        for (int i = 0; i < count; i++) {
            sum += keys[i];
            xor ^= keys[i];
            hash += Mix.mix(keys[i]);
            descents += i > 0 && keys[i] < keys[i - 1] ? 1 : 0;
        }
        return new SortedKeys(
                count, sum, xor, hash, count == 0 ? 0 : keys[0], count == 0 ? 0 : keys[count - 1], descents);
    }

    static SortedKeys decode(long[] code) {
        return new SortedKeys(code[0], code[1], code[2], code[3], code[4], code[5], code[6]);
    }

    long[] code() {
        return new long[] {count, sum, xor, hash, first, last, descents};
    }

    /** These and, behind them, those of the next rank. */
    SortedKeys then(SortedKeys next) {
        if (count == 0 || next.count == 0) {
            return count == 0 ? next : this;
        }
        return new SortedKeys(
                count + next.count,
                sum + next.sum,
                xor ^ next.xor,
                hash + next.hash,
                first,
                next.last,
                descents + next.descents + (next.first < last ? 1 : 0));
    }

    /** Whether they are the same keys, in whatever order. */
    boolean hasSameKeys(SortedKeys other) {
        return count == other.count && sum == other.sum && xor == other.xor && hash == other.hash;
    }
}
