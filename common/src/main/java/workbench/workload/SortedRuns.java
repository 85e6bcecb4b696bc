package workbench.workload;

/** Merges runs that are each in order and lie one behind the other, two and two, until there is one. Allocates nothing. */
final class SortedRuns {
    private final int[] ends;
    private final long[] keys;
    private final long[] spare;

    /**
     * @param runs how many there are
     * @param room for keys
     */
    SortedRuns(int runs, int room) {
        ends = new int[runs];
        keys = new long[room];
        spare = new long[room];
    }

    /** Where the runs are to be put. */
    long[] keys() {
        return keys;
    }

    /**
     * @param counts keys of each run
     * @return where the one run is
     */
    long[] merge(int[] counts) {
        int end = 0;
        for (int run = 0; run < ends.length; run++) {
            end += counts[run];
            ends[run] = end;
        }
        long[] from = keys;
        long[] to = spare;
        for (int runs = ends.length; runs > 1; runs = Math.ceilDiv(runs, 2)) {
            mergePairs(runs, from, to);
            long[] emptied = from;
            from = to;
            to = emptied;
        }
        return from;
    }

    private void mergePairs(int runs, long[] from, long[] to) {
        int begin = 0;
        for (int run = 0; run < runs; run += 2) {
            int end = ends[Math.min(run + 1, runs - 1)];
            merge(from, begin, ends[run], end, to);
            ends[run / 2] = end;
            begin = end;
        }
    }

    private static void merge(long[] from, int begin, int middle, int end, long[] to) {
        int left = begin;
        int right = middle;
        int at = begin;
        while (left < middle && right < end) {
            to[at++] = from[right] < from[left] ? from[right++] : from[left++];
        }
        System.arraycopy(from, left, to, at, middle - left);
        System.arraycopy(from, right, to, at + middle - left, end - right);
    }
}
