package workbench.workload;

import java.util.Arrays;

/**
 * What a receipt tells of a rank's keys.
 *
 * @param received in all rankings together
 * @param misplaced keys that are another rank's, or less than the one before
 * @param count keys here in the last ranking
 * @param sum of these
 * @param hash sum of the mixed keys, modulo 2^64
 * @param noted for each ranking and each key that is verified, how many are less, where the key is here
 */
record NasIsAnswer(
        long received, long misplaced, long count, long first, long last, long sum, long hash, long[] noted) {
    private static final int NUMBERS = 7;

    static NasIsAnswer of(long received, long strangers, int[] sorted, int count, long[] noted) {
        long misplaced = strangers;
        long sum = 0;
        long hash = 0;
        for (int i = 0; i < count; i++) {
            sum += sorted[i];
            hash += Mix.mix(sorted[i]);
            misplaced += i > 0 && sorted[i] < sorted[i - 1] ? 1 : 0;
        }
        return new NasIsAnswer(
                received,
                misplaced,
                count,
                count == 0 ? 0 : sorted[0],
                count == 0 ? 0 : sorted[count - 1],
                sum,
                hash,
                noted.clone());
    }

    static NasIsAnswer decode(long[] code) {
        return new NasIsAnswer(
                code[0],
                code[1],
                code[2],
                code[3],
                code[4],
                code[5],
                code[6],
                Arrays.copyOfRange(code, NUMBERS, code.length));
    }

    long[] code() {
        long[] code =
                Arrays.copyOf(new long[] {received, misplaced, count, first, last, sum, hash}, NUMBERS + noted.length);
        System.arraycopy(noted, 0, code, NUMBERS, noted.length);
        return code;
    }

    /** These and, behind them, those of the next rank. */
    NasIsAnswer then(NasIsAnswer next) {
        long[] both = new long[noted.length];
        // What two ranks say is none's.
        Arrays.setAll(
                both,
                i -> noted[i] == NasIsRanking.ELSEWHERE || next.noted[i] == NasIsRanking.ELSEWHERE
                        ? Math.max(noted[i], next.noted[i])
                        : Long.MAX_VALUE);
        boolean descends = count > 0 && next.count > 0 && next.first < last;
        return new NasIsAnswer(
                received + next.received,
                misplaced + next.misplaced + (descends ? 1 : 0),
                count + next.count,
                count == 0 ? next.first : first,
                next.count == 0 ? last : next.last,
                sum + next.sum,
                hash + next.hash,
                both);
    }

    /** NPB's partial verification: how many of the ranks that it knows are others. */
    long wrongRanks(NasIsClass size) {
        long wrong = 0;
        for (int i = 0; i < noted.length; i++) {
            long right = size.testRank(i % NasIsClass.TESTS, i / NasIsClass.TESTS + 1);
            wrong += noted[i] == right ? 0 : 1;
        }
        return wrong;
    }

    boolean hasSameKeys(NasIsAnswer other) {
        return count == other.count && sum == other.sum && hash == other.hash;
    }
}
