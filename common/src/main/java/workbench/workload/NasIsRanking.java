package workbench.workload;

import java.util.Arrays;

/**
 * One rank's arithmetic of NPB's IS (RNR-94-007, section 2.2.5, and the distribution by buckets of NPB 3.4): its keys, which bucket each is in, which rank gets which
 * buckets, and the ranks of the keys in these.
 */
final class NasIsRanking {
    private static final long SEED = 314_159_265;
    private static final int NUMBERS_IN_KEY = 4;

    /** Of a test that another rank has the key of. */
    static final long ELSEWHERE = -1;

    private final NasIsClass size;
    private final int rank;
    private final int ranks;
    private final int first;
    private final int[] keys;
    private final int[] altered = new int[2 * NasIsClass.RANKINGS + 1];
    private final int[] pointers;
    private final int[] populations;
    private final long[] noted = new long[NasIsClass.RANKINGS * NasIsClass.TESTS];
    /** For each bucket how many of this rank's keys are in it; behind them, the keys that are verified. */
    final long[] counts;

    /** The same of all ranks. */
    final long[] totals;

    final int[] sent;
    final int[] sentCounts;
    final int[] sentOffsets;
    final int[] received;
    private boolean spoilt;
    private int firstKey;
    private int endKey;
    private long lesser;
    private int receivedKeys;
    private long allReceived;

    NasIsRanking(NasIsClass size, int rank, int ranks) {
        this.size = size;
        this.rank = rank;
        this.ranks = ranks;
        first = (int) Share.start(size.keys(), ranks, rank);
        keys = new int[(int) Share.of(size.keys(), ranks, rank)];
        pointers = new int[size.buckets()];
        populations = new int[size.mostKey()];
        counts = new long[size.buckets() + NasIsClass.TESTS];
        totals = ranks == 1 ? counts : new long[counts.length];
        int room = size.room((int) Share.of(size.keys(), ranks, 0));
        sent = new int[ranks == 1 ? keys.length : room];
        sentCounts = new int[ranks];
        sentOffsets = new int[ranks];
        received = ranks == 1 ? sent : new int[room];
        makeKeys();
    }

    private void makeKeys() {
        long state = NasRandom.skip(SEED, (long) NUMBERS_IN_KEY * first);
        int scale = size.mostKey() / NUMBERS_IN_KEY;
        for (int i = 0; i < keys.length; i++) {
            double sum = 0;
            for (int number = 0; number < NUMBERS_IN_KEY; number++) {
                state = NasRandom.next(state);
                sum += NasRandom.number(state);
            }
            keys[i] = (int) (scale * sum);
        }
        System.arraycopy(keys, 0, altered, 0, altered.length);
        spoilt = false;
    }

    /** Undoes what rankings have altered. */
    void reset() {
        if (spoilt) {
            makeKeys();
        }
        System.arraycopy(altered, 0, keys, 0, altered.length);
        Arrays.fill(noted, ELSEWHERE);
        allReceived = 0;
    }

    /**
     * Alters two keys, as each ranking does.
     *
     * @param small the less one, in NPB the number of the ranking
     */
    void alter(int ranking, int small) {
        if (rank == 0) {
            keys[ranking] = small;
            keys[ranking + NasIsClass.RANKINGS] = size.mostKey() - ranking;
        }
    }

    /** Counts the keys in each bucket, and sorts them into these. */
    void count() {
        Arrays.fill(counts, 0);
        for (int test = 0; test < NasIsClass.TESTS; test++) {
            int index = size.testIndex(test) - first;
            if (index >= 0 && index < keys.length) {
                counts[size.buckets() + test] = keys[index];
            }
        }
        int shift = size.bucketShift();
        for (int key : keys) {
            counts[key >> shift]++;
        }
        pointers[0] = 0;
        for (int bucket = 1; bucket < pointers.length; bucket++) {
            pointers[bucket] = pointers[bucket - 1] + (int) counts[bucket - 1];
        }
        for (int key : keys) {
            sent[pointers[key >> shift]++] = key;
        }
    }

    /** Gives each rank buckets, one behind the other, until it has its share or more. */
    void divide() {
        Arrays.fill(sentCounts, 0);
        long reached = 0;
        long before = 0;
        int own = 0;
        int offset = 0;
        int to = 0;
        int begin = 0;
        for (int bucket = 0; bucket < pointers.length && to < ranks; bucket++) {
            reached += totals[bucket];
            own += (int) counts[bucket];
            if (reached >= Share.start(size.keys(), ranks, to + 1)) {
                give(to, offset, own, begin, bucket + 1, before);
                offset += own;
                own = 0;
                before = reached;
                begin = bucket + 1;
                to++;
            }
        }
        for (; to < ranks; to++) {
            give(to, offset, 0, begin, begin, before);
        }
        receivedKeys = sentCounts[0];
    }

    private void give(int to, int offset, int count, int beginBucket, int endBucket, long before) {
        sentOffsets[to] = offset;
        sentCounts[to] = count;
        if (to == rank) {
            firstKey = beginBucket << size.bucketShift();
            endKey = endBucket << size.bucketShift();
            lesser = before;
        }
    }

    /** So many keys have come. */
    void received(int count) {
        if (count > received.length) {
            throw new IllegalStateException(
                    "rank " + rank + " is to receive " + count + " keys and has room for " + received.length);
        }
        receivedKeys = count;
    }

    /** Ranks what was received, and notes the ranks of keys that are verified. */
    void rank(int ranking) {
        Arrays.fill(populations, firstKey, endKey, 0);
        for (int i = 0; i < receivedKeys; i++) {
            populations[received[i]]++;
        }
        for (int key = firstKey + 1; key < endKey; key++) {
            populations[key] += populations[key - 1];
        }
        for (int test = 0; test < NasIsClass.TESTS; test++) {
            int key = (int) totals[size.buckets() + test];
            if (key >= firstKey && key < endKey) {
                noted[(ranking - 1) * NasIsClass.TESTS + test] = lesser + (key == firstKey ? 0 : populations[key - 1]);
            }
        }
        allReceived += receivedKeys;
    }

    /**
     * Puts the keys where the last ranking says, and looks whether they are in order.
     *
     * @param swapped whether two of them change places before
     */
    NasIsAnswer answer(boolean swapped) {
        // With one rank the other arrays are the same; otherwise what was sent is not needed any more.
        int[] sorted = ranks == 1 ? keys : sent;
        spoilt = ranks == 1;
        long misplaced = 0;
        for (int i = 0; i < receivedKeys; i++) {
            int key = received[i];
            if (key < firstKey || key >= endKey) {
                misplaced++;
            } else {
                sorted[--populations[key]] = key;
            }
        }
        int count = receivedKeys - (int) misplaced;
        if (swapped) {
            int least = sorted[0];
            sorted[0] = sorted[count - 1];
            sorted[count - 1] = least;
        }
        return NasIsAnswer.of(allReceived, misplaced, sorted, count, noted);
    }
}
